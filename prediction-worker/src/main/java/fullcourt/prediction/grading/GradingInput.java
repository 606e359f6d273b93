package fullcourt.prediction.grading;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
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
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The predictions of a date that can be graded: the one that counts of each, beside the result and the grade it has already. */
final class GradingInput {
    static final Column<Long> ACTUAL_POINTS = PredictionAccuracy.ACTUAL_POINTS;
    static final Column<Long> GRADED_BEFORE = optional("graded_before", INT64, "Version of its grade; null if it has none.");
    static final Column<String> GRADED_INPUT_HASH = optional("graded_input_hash", STRING, "The prediction which that grade is of.");
    static final Column<Long> GRADED_POINTS = optional("graded_points", INT64,
            "The points which that grade is of; null if he had not played.");
    static final Column<BigDecimal> GRADED_OVER_PRICE = optional("graded_over_price", numeric(12, 6), "The price on over in that grade.");
    static final Column<BigDecimal> GRADED_UNDER_PRICE = optional("graded_under_price", numeric(12, 6),
            "The price on under in that grade.");
    private static final SqlFile SQL = SqlFile.of(GradingInput.class, "nba_predictions/grading_input");

    /** What the query gives. */
    static final Schema SCHEMA = Schema.of("grading_input", GAME_ID, GAME_DATE, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID, INPUT_HASH,
            PREDICTED_POINTS, PROB_OVER, LINE, OVER_PRICE, UNDER_PRICE, RECOMMENDATION, RETROSPECTIVE, ACTUAL_POINTS, GRADED_BEFORE,
            GRADED_INPUT_HASH, GRADED_POINTS, GRADED_OVER_PRICE, GRADED_UNDER_PRICE);

    private GradingInput() {}

    static Query query(LocalDate date) {
        return new Query(SQL.name(), SQL.text(), List.of(Parameter.of("game_date", DATE, date)));
    }
}
