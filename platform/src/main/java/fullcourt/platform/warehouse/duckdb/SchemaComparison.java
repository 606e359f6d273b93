package fullcourt.platform.warehouse.duckdb;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.LoadMode;
import fullcourt.platform.warehouse.SchemaMismatchException;
import fullcourt.platform.warehouse.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The declared table against the live one: made if missing, widened by nullable columns, refused if it differs otherwise. */
final class SchemaComparison {
    private final Session session;

    SchemaComparison(Session session) {
        this.session = session;
    }

    void apply(Table table) {
        session.execute("CREATE SCHEMA IF NOT EXISTS " + table.id().dataset());
        Map<String, String> live = liveColumns(table);
        if (live.isEmpty()) {
            session.execute(DuckDbTypes.createTable(table, table.mode() == LoadMode.APPEND));
            return;
        }
        List<String> differences = differences(table, live);
        if (!differences.isEmpty())
            throw new SchemaMismatchException(table.id(), String.join("; ", differences));
        table.columns().stream().filter(column -> !live.containsKey(column.name())).forEach(column -> add(table, column));
    }

    private Map<String, String> liveColumns(Table table) {
        Map<String, String> live = new HashMap<>();
        session.query("SELECT column_name, data_type FROM duckdb_columns() WHERE schema_name = ? AND table_name = ?",
                row -> Map.entry(row.getString(1), row.getString(2)), table.id().dataset(), table.id().name())
                .forEach(entry -> live.put(entry.getKey(), entry.getValue()));
        return live;
    }

    private static List<String> differences(Table table, Map<String, String> live) {
        List<String> differences = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            String type = live.get(column.name());
            if (type == null && column.required())
                differences.add("required column %s is missing".formatted(column.name()));
            if (type != null && !type.equals(DuckDbTypes.of(column)))
                differences.add("column %s is %s, declared is %s".formatted(column.name(), type, DuckDbTypes.of(column)));
        }
        live.keySet().stream().filter(name -> table.column(name).isEmpty()).sorted()
                .forEach(name -> differences.add("column %s is not declared".formatted(name)));
        return differences;
    }

    private void add(Table table, Column<?> column) {
        session.execute("ALTER TABLE %s ADD COLUMN %s %s".formatted(table.id(), column.name(), DuckDbTypes.of(column)));
    }
}
