package fullcourt.prediction.grading;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.prediction.model.Recommendation;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.SourceTables;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Grades a date's predictions, game by game as each becomes complete. Rule: {@code docs/rules/grading.md}. */
@Component
public final class PredictionAccuracyProcessor implements StagedProcessor {
    private static final int CODE_VERSION = 2;
    private static final List<Column<?>> COPIED = List.of(PlayerPropPredictions.GAME_ID, PlayerPropPredictions.GAME_DATE,
            PlayerPropPredictions.PLAYER_LOOKUP, PlayerPropPredictions.PROP_TYPE, PlayerPropPredictions.SYSTEM_ID,
            PlayerPropPredictions.INPUT_HASH, PlayerPropPredictions.PREDICTED_POINTS, PlayerPropPredictions.PROB_OVER,
            PlayerPropPredictions.LINE, PlayerPropPredictions.OVER_PRICE, PlayerPropPredictions.UNDER_PRICE,
            PlayerPropPredictions.RECOMMENDATION, PlayerPropPredictions.RETROSPECTIVE,
            PredictionAccuracy.ACTUAL_POINTS);
    private final Clock clock;

    public PredictionAccuracyProcessor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Table table() {
        return PredictionAccuracy.TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.GRADING;
    }

    /** Schedule and box scores are read through the completeness of games. */
    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(PlayerPropPredictions.TABLE), Input.sameDay(SourceTables.PLAYER_GAME_SUMMARY),
                Input.sameDay(SourceTables.SCHEDULE), Input.sameDay(SourceTables.BOXSCORE_SOURCES));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_predictions/expectations/prediction_accuracy"),
                PlayerPropPredictions.PLAYER_LOOKUP);
    }

    @Override
    public int codeVersion() {
        return CODE_VERSION;
    }

    /** One row for each prediction of a complete game. Unchanged since its last grade, it has that grade's key and so changes nothing. */
    @Override
    public List<Row> rows(LocalDate date, TableReader reader) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what a warehouse can hold
        return reader.query(GradingInput.query(date), GradingInput.SCHEMA).stream().map(input -> grade(input, now)).toList();
    }

    private static Row grade(Row input, Instant now) {
        Optional<Long> actual = input.find(PredictionAccuracy.ACTUAL_POINTS);
        Optional<BigDecimal> error = actual
                .map(points -> input.get(PlayerPropPredictions.PREDICTED_POINTS).subtract(BigDecimal.valueOf(points)));
        var recommendation = Recommendation.valueOf(input.get(PlayerPropPredictions.RECOMMENDATION));
        RowBuilder row = Row.of(PredictionAccuracy.TABLE);
        COPIED.forEach(column -> copy(column, input, row));
        return row.set(PredictionAccuracy.GRADED_VERSION, version(input))
                .set(PredictionAccuracy.ERROR, error).set(PredictionAccuracy.ABSOLUTE_ERROR, error.map(BigDecimal::abs))
                .set(PredictionAccuracy.OUTCOME, Outcome.of(recommendation, input.find(PlayerPropPredictions.LINE), actual).name())
                .set(PredictionAccuracy.IS_CURRENT, true).set(PredictionAccuracy.GRADED_AT, now).buildStaged();
    }

    private static long version(Row input) {
        long before = input.find(GradingInput.GRADED_BEFORE).orElse(0L);
        boolean same = before > 0 && input.find(GradingInput.GRADED_INPUT_HASH).equals(input.find(PlayerPropPredictions.INPUT_HASH))
                && input.find(GradingInput.GRADED_POINTS).equals(input.find(PredictionAccuracy.ACTUAL_POINTS))
                && input.find(GradingInput.GRADED_OVER_PRICE).equals(input.find(PlayerPropPredictions.OVER_PRICE)) // grades from before prices were kept
                && input.find(GradingInput.GRADED_UNDER_PRICE).equals(input.find(PlayerPropPredictions.UNDER_PRICE));
        return same ? before : before + 1;
    }

    private static <T> void copy(Column<T> column, Row from, RowBuilder to) {
        to.set(column, from.find(column));
    }
}
