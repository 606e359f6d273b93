package fullcourt.prediction.model;

/** The standard normal distribution. */
final class Normal {
    /** Beyond it the tail is below 1e-15. */
    private static final double FAR = 8;

    private Normal() {}

    /**
     * Chance of a value up to {@code z}, by the series of the cumulative distribution around 0 (Marsaglia 2004, "Evaluating the Normal
     * Distribution"): all terms have one sign, so nothing cancels. Absolute error below 1e-14.
     */
    static double upTo(double z) {
        if (Math.abs(z) > FAR)
            return z < 0 ? 0 : 1;
        double sum = z;
        double term = z;
        for (int odd = 3; sum + term != sum; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * Math.PI); // StrictMath: the same bits on every machine
    }
}
