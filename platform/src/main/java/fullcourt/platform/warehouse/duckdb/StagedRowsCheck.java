package fullcourt.platform.warehouse.duckdb;

import static fullcourt.platform.warehouse.duckdb.DuckDbTypes.names;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Required columns, legal ranges, vocabularies and the natural key, in one statement over the temporary table {@code stage}. */
final class StagedRowsCheck {
    private final Session session;
    private final Table table;

    StagedRowsCheck(Session session, Table table) {
        this.session = session;
        this.table = table;
    }

    /** @throws InvalidDataException naming a condition that rows break, and how many do */
    void requireLegalValues(List<Column<?>> columns) {
        List<String> conditions = columns.stream().flatMap(column -> conditions(column).stream()).toList();
        if (conditions.isEmpty())
            return;
        // one expression over one scan: a count for each condition would take longer to plan than to run
        String first = IntStream.range(0, conditions.size()).mapToObj(index -> "WHEN %s THEN %d".formatted(conditions.get(index), index))
                .collect(Collectors.joining(" ", "MIN(CASE ", " END)"));
        Optional<Integer> broken = session
                .query("SELECT %s FROM stage".formatted(first), row -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .getFirst();
        broken.map(conditions::get).ifPresent(condition -> {
            long rows = session.number("SELECT COUNT(*) FROM stage WHERE " + condition);
            throw new InvalidDataException(table.id(), "%d rows have %s".formatted(rows, condition));
        });
    }

    /** @throws InvalidDataException naming one key that occurs more than once */
    void requireDistinctKeys() {
        String sql = "SELECT CAST(ROW(%1$s) AS VARCHAR) FROM stage GROUP BY %1$s HAVING COUNT(*) > 1 LIMIT 1"
                .formatted(names(table.naturalKey()));
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
                    column.oneOf().stream().map(value -> "'" + value.replace("'", "''") + "'").collect(Collectors.joining(", "))));
        }
        return conditions;
    }
}
