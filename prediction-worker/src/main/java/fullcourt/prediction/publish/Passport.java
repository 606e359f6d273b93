package fullcourt.prediction.publish;

import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.precompute.Feature;
import fullcourt.precompute.FeatureStore;
import fullcourt.precompute.Features;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Explains a prediction, or why there is none: line, input, features, defaults, and the rule that prevents it. */
@Component
public final class Passport {
    private final TableReader reader;
    private final EntityHolds holds;

    Passport(TableReader reader, EntityHolds holds) {
        this.reader = reader;
        this.holds = holds;
    }

    /**
     * @param outcome active, superseded, withdrawn, or not predicted
     * @param blockedBy the first rule that prevents a prediction, or for which it was withdrawn; null if there is one
     * @param features the present ones
     * @param defaults names of features that are neutral values because nothing is known
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Why(String id, String outcome, @Nullable String blockedBy, @Nullable Map<String, @Nullable Object> prediction,
            @Nullable Line line, @Nullable InputState input, List<FeatureValue> features, List<String> defaults, List<HeldBack> holds) {}

    /** @param ageSeconds how old the line was when the prediction was made; null if its source does not say when it was current */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Line(Object points, @Nullable String bookmaker, @Nullable Instant capturedAt, @Nullable Long ageSeconds,
            @Nullable Object overPriceDecimal, @Nullable Object underPriceDecimal) {}

    /** @param movedSince whether the feature row was written again after the prediction: its features are then newer than those that were used */
    @JsonNaming(SnakeCaseStrategy.class)
    public record InputState(String featureHash, double featureQualityScore, double inputCompleteness, long defaultsUsed, boolean ready,
            @Nullable String notReadyReason, @Nullable Instant writtenAt, boolean movedSince) {}

    /** @param source genuine, fallback, default or missing */
    @JsonNaming(SnakeCaseStrategy.class)
    public record FeatureValue(String name, @Nullable Double value, String source, String unit) {}

    /** @param waitsFor keys whose arrival ends it */
    @JsonNaming(SnakeCaseStrategy.class)
    public record HeldBack(String processor, Instant since, Instant until, Set<String> waitsFor, double completeness) {}

    /** Empty if the prediction is unknown. */
    public Optional<Why> why(PredictionId id) {
        Partition day = Partition.of(id.game().date());
        Optional<Row> prediction = reader.read(PlayerPropPredictions.TABLE, day).stream().filter(id::isOf).findFirst();
        Optional<Row> features = reader.read(FeatureStore.TABLE, day).stream().filter(row -> isOf(id, row)).findFirst();
        Optional<String> reason = prediction.isPresent()
                ? prediction.flatMap(row -> row.find(PlayerPropPredictions.WITHDRAWN_REASON))
                : reader.read(NotPredictedProcessor.TABLE, day).stream().filter(row -> isAgainst(id, row)).findFirst()
                        .map(row -> row.get(NotPredictedProcessor.REASON));
        if (prediction.isEmpty() && features.isEmpty() && reason.isEmpty())
            return Optional.empty();
        return Optional.of(new Why(id.toString(), outcome(prediction), reason.orElse(null),
                prediction.map(SlateView::columns).orElse(null), prediction.flatMap(Passport::line).orElse(null),
                features.map(row -> input(row, prediction)).orElse(null), features.map(Passport::features).orElse(List.of()),
                features.map(Passport::defaults).orElse(List.of()), heldBack(id)));
    }

    private static boolean isOf(PredictionId id, Row features) {
        return features.get(FeatureStore.GAME_ID).equals(id.game().text())
                && features.get(FeatureStore.PLAYER_LOOKUP).equals(id.player().value());
    }

    private static boolean isAgainst(PredictionId id, Row reason) {
        return reason.get(NotPredictedProcessor.GAME_ID).equals(id.game().text())
                && reason.get(NotPredictedProcessor.PLAYER_LOOKUP).equals(id.player().value())
                && reason.get(NotPredictedProcessor.SYSTEM_ID).equals(id.system());
    }

    private static String outcome(Optional<Row> prediction) {
        return prediction.map(row -> {
            if (row.find(PlayerPropPredictions.WITHDRAWN_AT).isPresent())
                return "withdrawn";
            return row.get(PlayerPropPredictions.IS_ACTIVE) ? "active" : "superseded";
        }).orElse("not predicted");
    }

    private static Optional<Line> line(Row prediction) {
        Instant madeAt = prediction.get(PlayerPropPredictions.PREDICTED_AT);
        Optional<Instant> capturedAt = prediction.find(PlayerPropPredictions.LINE_CAPTURED_AT);
        return prediction.find(PlayerPropPredictions.LINE).map(points -> new Line(points,
                prediction.find(PlayerPropPredictions.LINE_SOURCE).orElse(null), capturedAt.orElse(null),
                capturedAt.map(at -> Duration.between(at, madeAt).toSeconds()).orElse(null),
                prediction.find(PlayerPropPredictions.OVER_PRICE).orElse(null),
                prediction.find(PlayerPropPredictions.UNDER_PRICE).orElse(null)));
    }

    private static InputState input(Row features, Optional<Row> prediction) {
        Optional<Instant> writtenAt = features.find(Table.PROCESSED_AT);
        boolean movedSince = prediction.flatMap(
                row -> writtenAt.map(at -> at.isAfter(row.get(PlayerPropPredictions.PREDICTED_AT)))).orElse(false);
        return new InputState(features.get(FeatureStore.FEATURE_HASH), features.get(FeatureStore.FEATURE_QUALITY_SCORE),
                features.get(FeatureStore.INPUT_COMPLETENESS), features.get(FeatureStore.DEFAULTS_USED),
                features.get(FeatureStore.IS_PRODUCTION_READY), features.find(FeatureStore.NOT_READY_REASON).orElse(null),
                writtenAt.orElse(null), movedSince);
    }

    private static List<FeatureValue> features(Row row) {
        return Features.ALL.stream().map(feature -> new FeatureValue(feature.name(), row.find(feature.value()).orElse(null),
                row.get(feature.source()), feature.unit())).toList();
    }

    private static List<String> defaults(Row row) {
        return Features.ALL.stream().filter(feature -> row.get(feature.source()).equals("default")).map(Feature::name).toList();
    }

    private List<HeldBack> heldBack(PredictionId id) {
        return holds.current().stream().filter(hold -> hold.entity().equals(id.player().value()))
                .map(hold -> new HeldBack(hold.processor(), hold.since(), hold.until(), hold.waitsFor(), hold.completeness())).toList();
    }
}
