package fullcourt.embedded.warehouse;

import fullcourt.embedded.warehouse.adhoc.LentTable.Column;
import fullcourt.embedded.warehouse.adhoc.LentTable;
import fullcourt.embedded.warehouse.adhoc.NeededTable;
import fullcourt.embedded.warehouse.adhoc.AdHocProcess.Lender;
import fullcourt.embedded.warehouse.adhoc.AdHocProcess.Loan;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies the tables that an ad-hoc statement names, all as of one moment, and of each only the columns that it may read. A view is copied as its rows. */
final class TableLender implements Lender {
    private static final long MAX_VALUES = 300_000_000; // a copy has a few bytes for each
    private static final String DEFAULT_SCHEMA = "main";
    private final DuckDbInstance instance;
    private final Duration longest;

    TableLender(DuckDbInstance instance, Duration longest) {
        this.instance = instance;
        this.longest = longest;
    }

    private record Named(String schema, String name, String column, String type, long rows) {}

    @Override
    public Loan lend(List<NeededTable> tables, boolean whole, Path into) {
        try (Session session = instance.session("copy tables for a typed question")) {
            session.beginReadOnly();
            Map<String, LentTable> lent = new LinkedHashMap<>();
            Map<String, List<Named>> known = catalogue(session);
            for (NeededTable table : tables)
                find(known, table).ifPresent(columns -> lent.merge(key(columns.getFirst()),
                        copy(session, columns, table, into.resolve(lent.size() + ".parquet")),
                        (first, again) -> first));
            if (whole || lent.isEmpty() || lent.size() < tables.size()) // the error for an unknown name lists similar ones
                known.forEach((key, columns) -> lent.putIfAbsent(key, shape(columns, "")));
            return new Loan(session.query("SELECT current_database()", row -> row.getString(1)).getFirst(), List.copyOf(lent.values()));
        } catch (StatementRefusedException refused) {
            throw String.valueOf(refused.getMessage()).contains("INTERRUPT")
                    ? new AdHocSqlRefusedException(
                            "Stopped after %d s: the tables are too large. Ask for fewer columns, or for fewer tables at once."
                                    .formatted(longest.toSeconds()))
                    : refused;
        }
    }

    private static Map<String, List<Named>> catalogue(Session session) {
        Map<String, List<Named>> known = new LinkedHashMap<>();
        session.query("""
                SELECT c.schema_name, c.table_name, c.column_name, c.data_type, COALESCE(t.estimated_size, 0)
                FROM duckdb_columns() AS c LEFT JOIN duckdb_tables() AS t USING (database_name, schema_name, table_name)
                WHERE c.database_name = current_database() AND NOT c.internal
                ORDER BY c.schema_name, c.table_name, c.column_index""",
                row -> new Named(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)))
                .forEach(column -> known.computeIfAbsent(key(column), first -> new ArrayList<>()).add(column));
        return known;
    }

    private static String key(Named column) {
        return key(column.schema(), column.name());
    }

    private static String key(String schema, String name) {
        return (schema + "." + name).toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<List<Named>> find(Map<String, List<Named>> known, NeededTable table) {
        return Optional.ofNullable(known.get(key(table.schema().isEmpty() ? DEFAULT_SCHEMA : table.schema(), table.name())));
    }

    private LentTable copy(Session session, List<Named> all, NeededTable table, Path file) {
        List<Named> read = all.stream().filter(column -> table.reads(column.column())).toList();
        List<Named> columns = read.isEmpty() ? all.subList(0, 1) : read; // counting rows needs one column
        if (columns.getFirst().rows() * columns.size() > MAX_VALUES)
            throw new AdHocSqlRefusedException(
                    "Not answered: it reads %d columns of %d rows of %s.%s, accepted are %d values. Name fewer columns."
                            .formatted(columns.size(), columns.getFirst().rows(), columns.getFirst().schema(), columns.getFirst().name(),
                                    MAX_VALUES));
        String names = String.join(", ", columns.stream().map(column -> quoted(column.column())).toList());
        session.executeWithin(
                "COPY (SELECT %s FROM %s.%s) TO %s (FORMAT parquet, ROW_GROUP_SIZE 30720, COMPRESSION lz4_raw)".formatted(names,
                        quoted(columns.getFirst().schema()), quoted(columns.getFirst().name()), SqlStrings.literal(file.toString())),
                longest);
        return shape(columns, file.toString());
    }

    private static LentTable shape(List<Named> columns, String file) {
        return new LentTable(columns.getFirst().schema(), columns.getFirst().name(),
                columns.stream().map(column -> new Column(column.column(), column.type())).toList(), file);
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
