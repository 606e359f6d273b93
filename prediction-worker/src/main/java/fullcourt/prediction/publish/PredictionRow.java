package fullcourt.prediction.publish;

import fullcourt.platform.runs.BuildId;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.feature.PropLine;
import fullcourt.prediction.feature.SlatePlayer;
import fullcourt.prediction.model.Forecast;
import fullcourt.prediction.model.LineEvaluation;
import fullcourt.prediction.model.PredictionSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** A forecast as a row, with what it was made from. */
record PredictionRow(SlatePlayer player, PredictionSystem system, boolean proven, String inputHash, Instant predictedAt, BuildId build) {
    private static final int PROBABILITY_DECIMALS = 4;

    Row of(Forecast.Predicted forecast) {
        Optional<PropLine> line = player.line();
        RowBuilder row = Row.of(PlayerPropPredictions.TABLE);
        identify(row);
        predict(row, LineEvaluation.of(forecast, line, proven), line);
        account(row);
        return row.buildStaged();
    }

    private void identify(RowBuilder row) {
        Row from = player.row();
        row.set(PlayerPropPredictions.GAME_ID, player.gameId()).set(PlayerPropPredictions.GAME_DATE, from.get(FeatureStore.GAME_DATE))
                .set(PlayerPropPredictions.PLAYER_LOOKUP, player.playerLookup())
                .set(PlayerPropPredictions.PROP_TYPE, PlayerPropPredictions.POINTS_PROP)
                .set(PlayerPropPredictions.SYSTEM_ID, system.systemId()).set(PlayerPropPredictions.INPUT_HASH, inputHash)
                .set(PlayerPropPredictions.PLAYER_FULL_NAME, from.get(FeatureStore.PLAYER_FULL_NAME))
                .set(PlayerPropPredictions.TEAM_ABBR, from.get(FeatureStore.TEAM_ABBR))
                .set(PlayerPropPredictions.OPPONENT_TEAM_ABBR, from.get(FeatureStore.OPPONENT_TEAM_ABBR));
    }

    private void predict(RowBuilder row, LineEvaluation evaluation, Optional<PropLine> line) {
        Row from = player.row();
        row.set(PlayerPropPredictions.PREDICTED_POINTS, points(evaluation.points()))
                .set(PlayerPropPredictions.PREDICTED_STD, points(evaluation.deviation()))
                .set(PlayerPropPredictions.PROB_OVER, probability(evaluation.probOver()))
                .set(PlayerPropPredictions.CONFIDENCE, probability(evaluation.confidence()))
                .set(PlayerPropPredictions.RECOMMENDATION, evaluation.recommendation().name())
                .set(PlayerPropPredictions.RECOMMENDATION_REASON, evaluation.passReason().map(Enum::name))
                .set(PlayerPropPredictions.LINE, line.map(PropLine::points))
                .set(PlayerPropPredictions.LINE_CAPTURED_AT, line.flatMap(PropLine::capturedAt))
                .set(PlayerPropPredictions.LINE_SOURCE, line.flatMap(_ -> from.find(FeatureStore.LINE_BOOKMAKER)))
                .set(PlayerPropPredictions.OVER_PRICE, line.flatMap(_ -> from.find(FeatureStore.OVER_PRICE_DECIMAL)))
                .set(PlayerPropPredictions.UNDER_PRICE, line.flatMap(_ -> from.find(FeatureStore.UNDER_PRICE_DECIMAL)));
    }

    private void account(RowBuilder row) {
        Row from = player.row();
        row.set(PlayerPropPredictions.FEATURE_QUALITY_SCORE, from.get(FeatureStore.FEATURE_QUALITY_SCORE))
                .set(PlayerPropPredictions.DEFAULTS_USED, from.get(FeatureStore.DEFAULTS_USED))
                .set(PlayerPropPredictions.INPUT_COMPLETENESS, from.get(FeatureStore.INPUT_COMPLETENESS))
                .set(PlayerPropPredictions.MODEL_HASH, system.modelHash()).set(PlayerPropPredictions.BUILD_ID, build.value())
                .set(PlayerPropPredictions.PREDICTED_AT, predictedAt).set(PlayerPropPredictions.TIP_OFF_AT, player.tipOffAt())
                .set(PlayerPropPredictions.IS_ACTIVE, true)
                .set(PlayerPropPredictions.RETROSPECTIVE, !predictedAt.isBefore(player.tipOffAt()));
    }

    private static BigDecimal points(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private static Optional<Double> probability(OptionalDouble value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(value.getAsDouble()).setScale(PROBABILITY_DECIMALS, RoundingMode.HALF_UP).doubleValue());
    }
}
