package fullcourt.platform.steps;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.warehouse.Parameter;
import java.util.List;

/**
 * The keys that a step's partitions should hold, read from the schedule. A partition without any row is {@code WAITING}, one that lacks keys is
 * {@code PARTIAL}, and its state lists the missing keys. Keys that are not expected do no harm.
 * @param sql returns {@code partition_date DATE, expected_key STRING} for partitions from {@code @from_date} to {@code @to_date}, as expected at {@code @as_of}
 * @param keyColumn the output column whose distinct values are compared with the expected keys: a team code
 * @param parameters further parameters of the SQL, the same for every date
 */
public record Expectation(SqlFile sql, Column<?> keyColumn, List<Parameter> parameters) {

    public Expectation {
        parameters = List.copyOf(parameters);
    }

    public Expectation(SqlFile sql, Column<?> keyColumn) {
        this(sql, keyColumn, List.of());
    }
}
