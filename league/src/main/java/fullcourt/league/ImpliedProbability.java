package fullcourt.league;

/**
 * The chance at which a price breaks even: 1 ÷ decimal price. The two sides of a bet add up to more than 1; the excess is the bookmaker's margin.
 * @param value in (0, 1)
 */
public record ImpliedProbability(double value) implements Comparable<ImpliedProbability> {

    public ImpliedProbability {
        if (!(value > 0 && value < 1))
            throw new IllegalArgumentException("Not a probability strictly between 0 and 1: " + value);
    }

    /** What the bet must win at least: 0.5238 at -110. */
    public static ImpliedProbability of(Price price) {
        return new ImpliedProbability(1.0 / price.decimal().doubleValue());
    }

    /** This side's chance after the margin is taken out in proportion: its share of both sides' sum. */
    public ImpliedProbability withoutMargin(ImpliedProbability otherSide) {
        return new ImpliedProbability(value / (value + otherSide.value));
    }

    /** Distance of the two sides, in [0, 1): the smaller, the more balanced the line. */
    public double gapTo(ImpliedProbability otherSide) {
        return Math.abs(value - otherSide.value);
    }

    @Override
    public int compareTo(ImpliedProbability other) { return Double.compare(value, other.value); }
}
