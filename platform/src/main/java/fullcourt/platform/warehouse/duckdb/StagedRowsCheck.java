package fullcourt.platform.warehouse.duckdb;

import static fullcourt.platform.warehouse.duckdb.DuckDbTypes.names;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Required columns, legal ranges, vocabularies and the natural key, in one statement over the temporary table {@code stage}. */
final class StagedRowsCheck {
    private final Session session;
    private final Table table;

    StagedRowsCheck(Session session, Table table) {
        this.session = session;
        this.table = table;
    }

    void requireLegalValues(List<Column<?>> columns) {
        List<String> conditions = columns.stream().flatMap(column -> conditions(column).stream()).toList();
        if (conditions.isEmpty()) return;
        String counts = conditions.stream().map("COUNT(*) FILTER (%s)"::formatted).collect(Collectors.joining(", "));
        session.query("SELECT " + counts + " FROM stage", row -> {
            for (int i = 0; i < conditions.size(); i++) {
                if (row.getLong(i + 1) > 0) throw new InvalidDataException(table.id(), "%d rows have %s".formatted(row.getLong(i + 1), conditions.get(i)));
            }
            return true;
        });
    }

    void requireDistinctKeys() {
        List<String> repeated = session.query("SELECT CAST(ROW(%1$s) AS VARCHAR) FROM stage GROUP BY %1$s HAVING COUNT(*) > 1 LIMIT 1".formatted(names(table.naturalKey())),
                row -> row.getString(1));
        if (!repeated.isEmpty())
            throw new InvalidDataException(table.id(), "the natural key %s occurs more than once".formatted(repeated.getFirst()));
    }

    private static List<String> conditions(Column<?> column) {
        List<String> conditions = new ArrayList<>();
        if (column.required())
            conditions.add(column.name() + " IS NULL");
        column.range().ifPresent(range -> conditions
                .add("%s NOT BETWEEN %s AND %s".formatted(column.name(), range.from().toPlainString(), range.to().toPlainString())));
        if (!column.oneOf().isEmpty()) {
            conditions.add("%s NOT IN (%s)".formatted(column.name(),
                    column.oneOf().stream().map(value -> "'" + value.replace("'", "''") + "'").collect(Collectors.joining(", "))));
        }
        return conditions;
    }
}
