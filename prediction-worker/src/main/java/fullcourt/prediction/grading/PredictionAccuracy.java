package fullcourt.prediction.grading;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.prediction.publish.PlayerPropPredictions.GAME_DATE;
import static fullcourt.prediction.publish.PlayerPropPredictions.GAME_ID;
import static fullcourt.prediction.publish.PlayerPropPredictions.INPUT_HASH;
import static fullcourt.prediction.publish.PlayerPropPredictions.LINE;
import static fullcourt.prediction.publish.PlayerPropPredictions.OVER_PRICE;
import static fullcourt.prediction.publish.PlayerPropPredictions.PLAYER_LOOKUP;
import static fullcourt.prediction.publish.PlayerPropPredictions.PREDICTED_POINTS;
import static fullcourt.prediction.publish.PlayerPropPredictions.PROB_OVER;
import static fullcourt.prediction.publish.PlayerPropPredictions.PROP_TYPE;
import static fullcourt.prediction.publish.PlayerPropPredictions.RECOMMENDATION;
import static fullcourt.prediction.publish.PlayerPropPredictions.RETROSPECTIVE;
import static fullcourt.prediction.publish.PlayerPropPredictions.SYSTEM_ID;
import static fullcourt.prediction.publish.PlayerPropPredictions.UNDER_PRICE;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code nba_predictions.prediction_accuracy}: the prediction that counted, held against what happened; a correction adds a version. */
public final class PredictionAccuracy {
    public static final Column<Long> GRADED_VERSION = required("graded_version", INT64,
            "1 for the first grade, one more for each correction.").within(1, 1_000_000);
    public static final Column<Long> ACTUAL_POINTS = optional("actual_points", INT64, "Points scored; null if he did not play.").within(0,
            120);
    public static final Column<BigDecimal> ERROR = optional("error", numeric(5, 2),
            "Predicted less actual: positive is predicted too high; null if he did not play.").within(-120, 60);
    public static final Column<BigDecimal> ABSOLUTE_ERROR = optional("absolute_error", numeric(5, 2), "The error without its sign.")
            .within(0, 120);
    public static final Column<String> OUTCOME = required("outcome", ColumnType.STRING, "What became of the bet.").oneOf("WIN", "LOSS",
            "PUSH", "VOID", "PASS", "NO_LINE");
    public static final Column<Boolean> IS_CURRENT = required("is_current", BOOL, "True in the newest grade.");
    public static final Column<Instant> GRADED_AT = required("graded_at", TIMESTAMP, "When it was graded.");

    public static final Table TABLE = Table.named("nba_predictions", "prediction_accuracy")
            .grain("one player, game, prop, system and version of the grade")
            .columns(GAME_ID, GAME_DATE, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID, GRADED_VERSION, INPUT_HASH, PREDICTED_POINTS, PROB_OVER, LINE,
                    OVER_PRICE, UNDER_PRICE, RECOMMENDATION, RETROSPECTIVE, ACTUAL_POINTS, ERROR, ABSOLUTE_ERROR, OUTCOME, IS_CURRENT,
                    GRADED_AT)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID, GRADED_VERSION)
            .versioned(new Table.Versions(IS_CURRENT, Optional.empty(), GRADED_VERSION, GRADED_VERSION,
                    List.of(GAME_ID, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID)));

    private PredictionAccuracy() {}
}
