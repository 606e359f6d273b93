package fullcourt.embedded.warehouse;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.stream.Collectors;

/** BigQuery's type names in DuckDB's words, and the DDL that follows from a declaration. */
final class DuckDbTypes {

    private DuckDbTypes() {}

    static String of(Column<?> column) {
        String name = column.type().sqlName();
        return switch (name) {
            case "STRING" -> "VARCHAR";
            case "INT64" -> "BIGINT";
            case "FLOAT64" -> "DOUBLE";
            case "BOOL" -> "BOOLEAN";
            case "DATE" -> "DATE";
            case "TIMESTAMP" -> "TIMESTAMP WITH TIME ZONE";
            default -> name.replace("NUMERIC", "DECIMAL");
        };
    }

    /** No key is declared on data tables: keeping one costs several times the merge, and the one publisher for each table makes keys unique. */
    static String createTable(Table table, boolean keyed) {
        String columns = table.columns().stream().map(column -> column.name() + " " + of(column) + (column.required() ? " NOT NULL" : ""))
                .collect(Collectors.joining(", "));
        String key = keyed ? ", PRIMARY KEY (" + names(table.naturalKey()) + ")" : "";
        return "CREATE TABLE %s (%s%s)".formatted(table.id(), columns, key);
    }

    static String names(List<? extends Column<?>> columns) {
        return names("", columns);
    }

    static String names(String alias, List<? extends Column<?>> columns) {
        return columns.stream().map(column -> alias + column.name()).collect(Collectors.joining(", "));
    }

    /** {@code t.a = s.a AND t.b = s.b}. */
    static String equal(String left, String right, List<? extends Column<?>> columns) {
        return columns.stream().map(column -> left + column.name() + " = " + right + column.name()).collect(Collectors.joining(" AND "));
    }
}
