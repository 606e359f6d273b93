package fullcourt.prediction.model;

import fullcourt.league.ImpliedProbability;
import fullcourt.prediction.feature.PropLine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A forecast held against a line. Rule: {@code docs/rules/predictions.md}, "Recommendation".
 * @param probOver chance of OVER in [0, 1] if there is no push, as the break-even of a price is meant; empty without a line
 * @param confidence chance of the likelier side in [0, 1]; empty without a line
 * @param passReason empty if a side is recommended
 */
public record LineEvaluation(double points, double deviation, OptionalDouble probOver, OptionalDouble confidence,
        Recommendation recommendation,
        Optional<PassReason> passReason) {
    private static final double EDGE = 0.03;
    static final List<Object> CONSTANTS = List.of("edge", EDGE, "no push, proven");

    /**
     * OVER or UNDER if that side's chance exceeds the break-even of its price by more than 0.03.
     * @param proven whether the system's chances have stood up to what happened; without that no side is recommended
     */
    public static LineEvaluation of(Forecast.Predicted forecast, Optional<PropLine> line, boolean proven) {
        PointsDistribution points = PointsDistribution.around(forecast.points());
        return line.map(prop -> against(prop, points, proven))
                .orElseGet(() -> new LineEvaluation(points.mean(), points.deviation(), OptionalDouble.empty(), OptionalDouble.empty(),
                        Recommendation.NO_LINE, Optional.of(PassReason.NO_LINE)));
    }

    private static LineEvaluation against(PropLine line, PointsDistribution points, boolean proven) {
        double decided = points.probOver(line.points()) + points.probUnder(line.points());
        double over = points.probOver(line.points()) / decided;
        double under = points.probUnder(line.points()) / decided;
        Recommendation worthIts = recommend(edge(over, line.overBreakEven()), edge(under, line.underBreakEven()));
        Optional<PassReason> passes = passReason(worthIts, proven);
        return new LineEvaluation(points.mean(), points.deviation(), OptionalDouble.of(over), OptionalDouble.of(Math.max(over, under)),
                passes.isEmpty() ? worthIts : Recommendation.PASS, passes);
    }

    private static Optional<PassReason> passReason(Recommendation worthIts, boolean proven) {
        if (!proven)
            return Optional.of(PassReason.UNPROVEN);
        return worthIts == Recommendation.PASS ? Optional.of(PassReason.NO_EDGE) : Optional.empty();
    }

    private static double edge(double chance, Optional<ImpliedProbability> breakEven) {
        return breakEven.map(needed -> chance - needed.value()).orElse(Double.NEGATIVE_INFINITY);
    }

    private static Recommendation recommend(double overEdge, double underEdge) {
        if (Math.max(overEdge, underEdge) <= EDGE)
            return Recommendation.PASS;
        return overEdge >= underEdge ? Recommendation.OVER : Recommendation.UNDER;
    }
}
