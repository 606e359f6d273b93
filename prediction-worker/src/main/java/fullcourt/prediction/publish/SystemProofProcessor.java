package fullcourt.prediction.publish;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether events that a system gives a chance of 63 % happened 63 times in a hundred, by the grades of the season before a date. Only a proven system recommends a side
 * of a line. Rule: {@code docs/rules/predictions.md}, "Proven systems".
 */
@Component
public final class SystemProofProcessor implements TableProcessor {
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE,
            "Date of the slate in New York; later grades are not read.");
    public static final Column<String> PROP_TYPE = required("prop_type", STRING, "What is predicted.")
            .oneOf(PlayerPropPredictions.POINTS_PROP);
    public static final Column<String> SYSTEM_ID = required("system_id", STRING, "System: moving_average.");
    public static final Column<Long> GRADED_LINES = required("graded_lines", INT64,
            "Current grades of this season against a line with both prices, without pushes and without players who did not play.")
            .within(0, 1_000_000);
    public static final Column<Double> LOG_LOSS = optional("log_loss", FLOAT64,
            "Mean of -ln(chance given to the side that came); a coin's is 0.693147. Null without a graded line.").within(0, 10);
    public static final Column<Long> DECILES_JUDGED = required("deciles_judged", INT64,
            "Tenths of prob_over with at least 30 graded lines; others are not judged.").within(0, 10);
    public static final Column<Double> WIDEST_DEVIATION = optional("widest_deviation", FLOAT64,
            "Of those the largest distance between lines that went over and lines that should have, in standard errors; the 99.5 % interval ends at 2.807034.");
    public static final Column<Boolean> IS_PROVEN = required("is_proven", BOOL, "Whether the system may recommend a side on the date.");
    public static final Column<String> VERDICT = required("verdict", STRING, "The first condition that is not met, else PROVEN.").oneOf(
            "PROVEN",
            "FEW_LINES", "DECILE_OUTSIDE", "WORSE_THAN_COIN");

    public static final Table TABLE = Table.named("nba_predictions", "system_proof")
            .grain("one system and prop on a date with games")
            .columns(GAME_DATE, PROP_TYPE, SYSTEM_ID, GRADED_LINES, LOG_LOSS, DECILES_JUDGED, WIDEST_DEVIATION, IS_PROVEN, VERDICT)
            .partitionedBy(GAME_DATE).naturalKey(GAME_DATE, PROP_TYPE, SYSTEM_ID).loadedBy(LoadMode.REPLACE_PARTITION);

    /** Systems that may recommend a side of a points line on a date. */
    static Set<String> proven(LocalDate date, TableReader reader) {
        return reader.read(TABLE, Partition.of(date)).stream()
                .filter(row -> row.get(IS_PROVEN) && row.get(PROP_TYPE).equals(PlayerPropPredictions.POINTS_PROP))
                .map(row -> row.get(SYSTEM_ID)).collect(Collectors.toSet());
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.PREDICTIONS;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.seasonBefore(SourceTables.PREDICTION_ACCURACY));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(SystemsParameter.names());
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_predictions/expectations/system_proof"), SYSTEM_ID,
                List.of(SystemsParameter.names()));
    }
}
