package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.SchemaMismatchException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The declared table against the live one: made if missing, widened by nullable columns, refused if it differs otherwise. */
final class SchemaComparison {
    private final Session session;

    SchemaComparison(Session session) {
        this.session = session;
    }

    private record LiveColumn(String type, boolean required) {}

    /** All tables are compared before the first is changed. */
    void apply(Collection<Table> tables) {
        Map<TableId, Map<String, LiveColumn>> live = new TreeMap<>();
        for (Table table : tables) {
            live.put(table.id(), compared(table));
        }
        tables.forEach(table -> apply(table, live.getOrDefault(table.id(), Map.of())));
    }

    private Map<String, LiveColumn> compared(Table table) {
        Map<String, LiveColumn> live = liveColumns(table);
        List<String> differences = live.isEmpty() ? List.of() : differences(table, live);
        if (!differences.isEmpty())
            throw new SchemaMismatchException(table.id(), String.join("; ", differences));
        return live;
    }

    private void apply(Table table, Map<String, LiveColumn> live) {
        if (live.isEmpty()) {
            session.execute("CREATE SCHEMA IF NOT EXISTS " + table.id().dataset());
            session.execute(DuckDbTypes.createTable(table, table.mode() == LoadMode.APPEND));
            return;
        }
        table.columns().stream().filter(column -> !live.containsKey(column.name())).forEach(column -> add(table, column));
    }

    private Map<String, LiveColumn> liveColumns(Table table) {
        Map<String, LiveColumn> live = new TreeMap<>();
        session.query("SELECT column_name, data_type, NOT is_nullable FROM duckdb_columns() WHERE schema_name = ? AND table_name = ?",
                row -> Map.entry(row.getString(1), new LiveColumn(row.getString(2), row.getBoolean(3))), table.id().dataset(),
                table.id().name())
                .forEach(entry -> live.put(entry.getKey(), entry.getValue()));
        return live;
    }

    private static List<String> differences(Table table, Map<String, LiveColumn> live) {
        List<String> differences = new ArrayList<>();
        table.columns().forEach(column -> difference(column, live.get(column.name())).ifPresent(differences::add));
        live.keySet().stream().filter(name -> table.column(name).isEmpty())
                .forEach(name -> differences.add("column %s is not declared".formatted(name)));
        return differences;
    }

    private static Optional<String> difference(Column<?> declared, @Nullable LiveColumn live) {
        String name = declared.name();
        String type = DuckDbTypes.of(declared);
        if (live == null)
            return declared.required() ? Optional.of("required column %s is missing".formatted(name)) : Optional.empty();
        if (!live.type().equals(type))
            return Optional.of("column %s is %s, declared is %s".formatted(name, live.type(), type));
        if (live.required() == declared.required())
            return Optional.empty();
        return Optional.of(live.required()
                ? "column %s is required, declared is that it may be null".formatted(name)
                : "column %s may be null, declared is required".formatted(name));
    }

    private void add(Table table, Column<?> column) {
        session.execute("ALTER TABLE %s ADD COLUMN %s %s".formatted(table.id(), column.name(), DuckDbTypes.of(column)));
    }
}
