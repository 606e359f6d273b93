package fullcourt.prediction.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a player's points spread around a prediction: normal, wider for those who score more.
 * @param mean points, in [0, 60]
 * @param deviation points, at least 3.7
 */
public record PointsDistribution(double mean, double deviation) {
    private static final double LEAST_DEVIATION = 3.7;
    private static final double DEVIATION_PER_POINT = 0.20;
    private static final double HALF_A_POINT = 0.5;
    static final List<Object> CONSTANTS = List.of("normal", LEAST_DEVIATION, DEVIATION_PER_POINT, HALF_A_POINT);

    /** The spread measured around predictions of this size. */
    public static PointsDistribution around(double prediction) {
        return new PointsDistribution(prediction, LEAST_DEVIATION + DEVIATION_PER_POINT * prediction);
    }

    /** Chance that he scores more than the line. With a whole line the point on it is a push, and half a point on either side is its share. */
    public double probOver(BigDecimal line) {
        return 1 - Normal.upTo((line.doubleValue() + pushMargin(line) - mean) / deviation);
    }

    /** Chance that he scores less than the line; with {@link #probOver} below 1 where the line can push. */
    public double probUnder(BigDecimal line) {
        return Normal.upTo((line.doubleValue() - pushMargin(line) - mean) / deviation);
    }

    private static double pushMargin(BigDecimal line) {
        return line.stripTrailingZeros().scale() <= 0 ? HALF_A_POINT : 0;
    }
}
