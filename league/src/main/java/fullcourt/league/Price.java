package fullcourt.league;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A bookmaker's price in both notations. One of them is as printed; the other is converted, rounded half up.
 * @param decimal pay-out per unit staked, stake included: 1.909091; more than 1
 * @param american profit on 100 if positive, stake for a profit of 100 if negative: -110; never between -100 and 100
 */
public record Price(BigDecimal decimal, int american) {
    /** Digits after the point when a decimal price is converted from an American one. */
    public static final int DECIMAL_SCALE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Reads a printed number: 100 and more (or -100 and less) is American, between 1 and 100 decimal.
     * @return empty for anything else, which no bookmaker can mean
     */
    public static Optional<Price> of(BigDecimal printed) {
        if (printed.abs().compareTo(HUNDRED) >= 0)
            return whole(printed).map(Price::ofAmerican);
        return printed.compareTo(BigDecimal.ONE) > 0
                ? whole(american(printed)).map(american -> new Price(printed, american))
                : Optional.empty();
    }

    /** {@link #of(BigDecimal)} for a number from JSON; not a number and infinite are empty. */
    public static Optional<Price> of(double printed) {
        return Double.isFinite(printed) ? of(BigDecimal.valueOf(printed)) : Optional.empty();
    }

    /** @throws IllegalArgumentException between -100 and 100 */
    public static Price ofAmerican(int american) {
        if (Math.abs((long) american) < 100)
            throw new IllegalArgumentException("Not an American price: " + american);
        var stake = BigDecimal.valueOf(Math.abs((long) american));
        var profit = american > 0
                ? stake.divide(HUNDRED, DECIMAL_SCALE, RoundingMode.HALF_UP)
                : HUNDRED.divide(stake, DECIMAL_SCALE, RoundingMode.HALF_UP);
        return new Price(BigDecimal.ONE.add(profit), american);
    }

    private static BigDecimal american(BigDecimal decimal) {
        var profit = decimal.subtract(BigDecimal.ONE);
        return profit.compareTo(BigDecimal.ONE) >= 0
                ? profit.multiply(HUNDRED)
                : HUNDRED.divide(profit, DECIMAL_SCALE, RoundingMode.HALF_UP).negate();
    }

    /** Rounded half up; empty beyond the range of an int, where no price is meant. */
    private static Optional<Integer> whole(BigDecimal number) {
        var rounded = number.setScale(0, RoundingMode.HALF_UP);
        return rounded.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? Optional.empty() : Optional.of(rounded.intValue());
    }
}
