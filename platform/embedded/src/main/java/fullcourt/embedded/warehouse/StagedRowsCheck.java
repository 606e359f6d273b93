package fullcourt.embedded.warehouse;

import static fullcourt.embedded.warehouse.DuckDbTypes.names;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Required columns, legal ranges, vocabularies and the natural key of the rows on their way. */
final class StagedRowsCheck {
    private final Session session;
    private final Table table;
    private final TempTable stage;

    StagedRowsCheck(Session session, Table table, TempTable stage) {
        this.session = session;
        this.table = table;
        this.stage = stage;
    }

    /** An aggregate over the rows: 0 if they keep all rules; otherwise the {@code require…} methods say which they break. */
    String faults(List<Column<?>> columns) {
        String key = names(table.naturalKey());
        return "COUNT(*) - COUNT(DISTINCT %s) + COUNT(*) FILTER (WHERE %s)".formatted(
                table.naturalKey().size() == 1 ? key : "ROW(" + key + ")",
                columns.stream().flatMap(column -> conditions(column).stream()).reduce("FALSE", (one, other) -> one + " OR " + other));
    }

    /** @throws InvalidDataException naming a condition that rows break, and how many do */
    void requireLegalValues(List<Column<?>> columns) {
        List<String> conditions = columns.stream().flatMap(column -> conditions(column).stream()).toList();
        if (conditions.isEmpty())
            return;
        long broken = session.number("SELECT COUNT(*) FROM %s WHERE %s".formatted(stage, String.join(" OR ", conditions)));
        if (broken > 0)
            conditions.forEach(this::requireNone);
    }

    private void requireNone(String condition) {
        long rows = session.number("SELECT COUNT(*) FROM %s WHERE %s".formatted(stage, condition));
        if (rows > 0)
            throw new InvalidDataException(table.id(), "%d rows have %s".formatted(rows, condition));
    }

    /** @throws InvalidDataException naming one key that occurs more than once */
    void requireDistinctKeys() {
        String sql = "SELECT CAST(ROW(%1$s) AS VARCHAR) FROM %2$s GROUP BY %1$s HAVING COUNT(*) > 1 LIMIT 1"
                .formatted(names(table.naturalKey()), stage);
        session.query(sql, row -> row.getString(1)).stream().findFirst().ifPresent(key -> {
            throw new InvalidDataException(table.id(), "the natural key %s occurs more than once".formatted(key));
        });
    }

    private static List<String> conditions(Column<?> column) {
        List<String> conditions = new ArrayList<>();
        if (column.required())
            conditions.add(column.name() + " IS NULL");
        column.range().ifPresent(range -> conditions
                .add("%s NOT BETWEEN %s AND %s".formatted(column.name(), range.from().toPlainString(), range.to().toPlainString())));
        if (!column.oneOf().isEmpty()) {
            conditions.add("%s NOT IN (%s)".formatted(column.name(),
                    column.oneOf().stream().map(SqlStrings::literal).collect(Collectors.joining(", "))));
        }
        return conditions;
    }
}
