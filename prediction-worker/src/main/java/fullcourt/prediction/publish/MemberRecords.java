package fullcourt.prediction.publish;

import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.prediction.model.MemberRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** How each system did in the 30 days before a date, by what has been graded so far. */
final class MemberRecords {
    /** How far back grades count. */
    static final int DAYS = 30;
    private static final Column<String> SYSTEM_ID = required("system_id", STRING, "System.");
    private static final Column<Long> GRADED = required("graded", INT64, "Predictions with a result.");
    private static final Column<Double> SQUARED_ERRORS = required("squared_errors", FLOAT64, "Sum of squared errors.");
    private static final SqlFile SQL = SqlFile.of(MemberRecords.class, "nba_predictions/member_records");

    /** What the query gives. */
    static final Schema SCHEMA = Schema.of("member_records", SYSTEM_ID, GRADED, SQUARED_ERRORS);

    private MemberRecords() {}

    static List<MemberRecord> before(LocalDate date, TableReader reader) {
        return reader.query(query(date), SCHEMA).stream().map(row -> new MemberRecord(row.get(SYSTEM_ID), row.get(GRADED),
                rounded(row.get(SQUARED_ERRORS) / row.get(GRADED)))).toList();
    }

    /** An engine adds in any order; the same grades must give the same weights to the last bit. */
    private static double rounded(double meanSquaredError) {
        return BigDecimal.valueOf(meanSquaredError).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    }

    static Query query(LocalDate date) {
        return new Query(SQL.name(), SQL.text(),
                List.of(Parameter.of("game_date", DATE, date), Parameter.of("window_start", DATE, date.minusDays(DAYS))));
    }
}
