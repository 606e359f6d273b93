package fullcourt.raw;

import fullcourt.platform.tables.InvalidRowException;
import java.math.BigDecimal;

/** A period's clock, which runs down: 720 seconds in each of four periods, 300 in an overtime. */
public final class GameClock {
    private static final BigDecimal PERIOD = BigDecimal.valueOf(720);
    private static final BigDecimal OVERTIME = BigDecimal.valueOf(300);
    private static final int REGULAR_PERIODS = 4;

    private GameClock() {}

    /**
     * Seconds since the period began.
     * @param period counted through the game: 5 is the first overtime
     * @param remaining seconds that the clock shows
     * @throws InvalidRowException if a clock of that period cannot show them
     */
    public static BigDecimal elapsed(long period, BigDecimal remaining) {
        BigDecimal elapsed = (period > REGULAR_PERIODS ? OVERTIME : PERIOD).subtract(remaining);
        if (elapsed.signum() < 0 || remaining.signum() < 0)
            throw new InvalidRowException("", "%s seconds are left in period %d".formatted(remaining.toPlainString(), period));
        return elapsed;
    }
}
