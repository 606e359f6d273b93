package fullcourt.prediction.grading;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a system did over some dates, by current grades.
 * @param graded predictions of players who played
 * @param meanAbsoluteError points; empty if nothing was graded, as is the next
 * @param bias mean of predicted less actual, points: positive is predicted too high
 * @param voids predictions of players who did not play; they count nowhere else
 */
public record AccuracyBySystem(String systemId, long graded, OptionalDouble meanAbsoluteError, OptionalDouble bias, Bets over, Bets under,
        long voids) {

    /** Recommended bets on one side; pushes count as neither. */
    public record Bets(long won, long lost) {

        /** Share won of those decided, in [0, 1]; empty if none was. */
        public OptionalDouble hitRate() {
            return won + lost == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) won / (won + lost));
        }
    }

    private static final Column<String> SYSTEM_ID = required("system_id", STRING, "System.");
    private static final Column<Long> GRADED = required("graded", INT64, "Predictions of players who played.");
    private static final Column<Double> MEAN_ABSOLUTE_ERROR = optional("mean_absolute_error", FLOAT64, "Points.");
    private static final Column<Double> BIAS = optional("bias", FLOAT64, "Points, positive is predicted too high.");
    private static final Column<Long> OVER_WON = required("over_won", INT64, "OVER recommended and won.");
    private static final Column<Long> OVER_LOST = required("over_lost", INT64, "OVER recommended and lost.");
    private static final Column<Long> UNDER_WON = required("under_won", INT64, "UNDER recommended and won.");
    private static final Column<Long> UNDER_LOST = required("under_lost", INT64, "UNDER recommended and lost.");
    private static final Column<Long> VOIDS = required("voids", INT64, "Predictions of players who did not play.");
    private static final SqlFile SQL = SqlFile.of(AccuracyBySystem.class, "nba_predictions/accuracy_by_system");

    /** What the query gives. */
    static final Schema SCHEMA = Schema.of("accuracy_by_system", SYSTEM_ID, GRADED, MEAN_ABSOLUTE_ERROR, BIAS, OVER_WON, OVER_LOST,
            UNDER_WON, UNDER_LOST, VOIDS);

    /** Over all bets of both sides. */
    public OptionalDouble hitRate() {
        return new Bets(over.won + under.won, over.lost + under.lost).hitRate();
    }

    /** Every system with a grade on these dates, both included, ordered by its id. */
    public static List<AccuracyBySystem> between(LocalDate from, LocalDate to, TableReader reader) {
        return reader.query(query(from, to), SCHEMA).stream().map(AccuracyBySystem::of)
                .sorted(Comparator.comparing(AccuracyBySystem::systemId)).toList();
    }

    static Query query(LocalDate from, LocalDate to) {
        return new Query(SQL.name(), SQL.text(), List.of(Parameter.of("from_date", DATE, from), Parameter.of("to_date", DATE, to)));
    }

    private static AccuracyBySystem of(Row row) {
        return new AccuracyBySystem(row.get(SYSTEM_ID), row.get(GRADED), maybe(row, MEAN_ABSOLUTE_ERROR), maybe(row, BIAS),
                new Bets(row.get(OVER_WON), row.get(OVER_LOST)), new Bets(row.get(UNDER_WON), row.get(UNDER_LOST)), row.get(VOIDS));
    }

    private static OptionalDouble maybe(Row row, Column<Double> column) {
        return row.find(column).stream().mapToDouble(Double::doubleValue).findFirst();
    }
}
