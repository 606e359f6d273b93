package fullcourt.prediction.model;

import fullcourt.league.ImpliedProbability;
import fullcourt.prediction.feature.PropLine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A forecast held against a line. Rule: {@code docs/rules/predictions.md}, "Recommendation".
 * @param probOver chance of OVER in [0, 1]; empty without a line
 * @param confidence chance of the likelier side in [0, 1]; empty without a line
 */
public record Outlook(double points, double deviation, OptionalDouble probOver, OptionalDouble confidence, Recommendation recommendation) {
    private static final double EDGE = 0.03;
    static final List<Object> CONSTANTS = List.of("edge", EDGE);

    /** OVER or UNDER if that side's chance exceeds the break-even of its price by more than 0.03. */
    public static Outlook of(Forecast.Predicted forecast, Optional<PropLine> line) {
        PointsDistribution points = PointsDistribution.around(forecast.points());
        return line.map(prop -> against(prop, points))
                .orElseGet(() -> new Outlook(points.mean(), points.deviation(), OptionalDouble.empty(), OptionalDouble.empty(),
                        Recommendation.NO_LINE));
    }

    private static Outlook against(PropLine line, PointsDistribution points) {
        double over = points.probOver(line.points());
        double under = points.probUnder(line.points());
        double overEdge = edge(over, line.overBreakEven());
        double underEdge = edge(under, line.underBreakEven());
        return new Outlook(points.mean(), points.deviation(), OptionalDouble.of(over), OptionalDouble.of(Math.max(over, under)),
                recommend(overEdge, underEdge));
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
