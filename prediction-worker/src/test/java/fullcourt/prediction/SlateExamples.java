package fullcourt.prediction;

import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.precompute.Feature;
import fullcourt.precompute.FeatureStore;
import fullcourt.precompute.Features;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.SlateView;
import fullcourt.prediction.publish.SystemProofProcessor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Feature rows of 15 January 2024: Boston at Los Angeles, tip-off 22:00 New York. */
public final class SlateExamples {
    public static final LocalDate JAN_15 = LocalDate.of(2024, 1, 15);
    public static final String BOS_LAL = "20240115_BOS_LAL";
    public static final Instant TIP_OFF = Instant.parse("2024-01-16T03:00:00Z");
    private static final List<Feature> POINTS = List.of(Features.POINTS_AVG_LAST_5, Features.POINTS_AVG_LAST_10,
            Features.POINTS_AVG_SEASON);

    private SlateExamples() {}

    /** Ready, all averages 20 points, no line. */
    public static RowBuilder playerOf(String lookup) {
        RowBuilder row = Row.of(FeatureStore.TABLE).set(FeatureStore.GAME_DATE, JAN_15).set(FeatureStore.GAME_ID, BOS_LAL)
                .set(FeatureStore.PLAYER_LOOKUP, lookup).set(FeatureStore.FEATURE_VERSION, Features.VERSION)
                .set(FeatureStore.SEASON_YEAR, 2023L).set(FeatureStore.PLAYER_FULL_NAME, lookup).set(FeatureStore.TEAM_ABBR, "LAL")
                .set(FeatureStore.OPPONENT_TEAM_ABBR, "BOS").set(FeatureStore.HOME_GAME, true).set(FeatureStore.TIP_OFF_AT, TIP_OFF)
                .set(FeatureStore.TIP_SOURCE, "schedule").set(FeatureStore.DAYS_REST, 1L).set(FeatureStore.GAMES_PLAYED_SEASON, 40L)
                .set(FeatureStore.OPPONENT_GAMES_PLAYED, 40L).set(FeatureStore.INPUT_COMPLETENESS, 1.0)
                .set(FeatureStore.DEFAULTS_USED, 0L).set(FeatureStore.FEATURE_QUALITY_SCORE, 100.0)
                .set(FeatureStore.IS_PRODUCTION_READY, true).set(FeatureStore.FEATURE_HASH, "0").set(Table.PROCESSED_AT, TIP_OFF);
        Features.ALL.forEach(feature -> row.set(feature.source(), "missing"));
        POINTS.forEach(feature -> feature(row, feature, 20));
        feature(row, Features.OPPONENT_DEF_RATING, 112);
        feature(row, Features.HOME_AWAY, 1);
        return feature(row, Features.MINUTES_AVG_LAST_10, 34);
    }

    public static RowBuilder feature(RowBuilder row, Feature feature, double value) {
        return row.set(feature.value(), value).set(feature.source(), "genuine");
    }

    /** DraftKings, -110 on both sides. */
    public static RowBuilder withLine(RowBuilder row, double line, Instant capturedAt) {
        return feature(row, Features.LINE, line).set(FeatureStore.LINE_BOOKMAKER, "draftkings")
                .set(FeatureStore.LINE_CAPTURED_AT, capturedAt)
                .set(FeatureStore.OVER_PRICE_DECIMAL, new BigDecimal("1.909091"))
                .set(FeatureStore.UNDER_PRICE_DECIMAL, new BigDecimal("1.909091"));
    }

    /** Every system is proven for the day, or none. */
    public static List<Row> proofs(boolean proven) {
        return SlateView.systems().stream().map(system -> proof(system, proven)).toList();
    }

    private static Row proof(String system, boolean proven) {
        return Row.of(SystemProofProcessor.TABLE).set(SystemProofProcessor.GAME_DATE, JAN_15)
                .set(SystemProofProcessor.PROP_TYPE, PlayerPropPredictions.POINTS_PROP).set(SystemProofProcessor.SYSTEM_ID, system)
                .set(SystemProofProcessor.GRADED_LINES, 500L).set(SystemProofProcessor.DECILES_JUDGED, 10L)
                .set(SystemProofProcessor.IS_PROVEN, proven).set(SystemProofProcessor.VERDICT, proven ? "PROVEN" : "FEW_LINES")
                .buildStaged();
    }

    public static RowBuilder notReady(RowBuilder row, String reason) {
        return row.set(FeatureStore.IS_PRODUCTION_READY, false).set(FeatureStore.NOT_READY_REASON, Optional.of(reason));
    }
}
