package fullcourt.platform.tables;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes declared tables as BigQuery's CREATE statements. Keys are not declared: BigQuery does not enforce them, and a violated one may make results wrong. */
public final class BigQueryDdl {
    private static final int MAX_CLUSTER_COLUMNS = 4;
    private static final Set<String> NOT_FOR_CLUSTERS = Set.of("FLOAT64");

    private BigQueryDdl() {}

    public static String datasets(Collection<TableId> tables) {
        return tables.stream().map(TableId::dataset).distinct().sorted().map("CREATE SCHEMA IF NOT EXISTS `%s`;\n"::formatted)
                .collect(Collectors.joining());
    }

    public static String table(Table table) {
        String columns = table.columns().stream().map(BigQueryDdl::column).collect(Collectors.joining(",\n"));
        String partition = table.partitionColumn().map(column -> "PARTITION BY %s\n".formatted(column.name())).orElse("");
        List<String> clusters = clusterColumns(table);
        String cluster = clusters.isEmpty() ? "" : "CLUSTER BY %s\n".formatted(String.join(", ", clusters));
        String filter = table.partitionColumn().isPresent() ? ", require_partition_filter = TRUE" : "";
        return """
                CREATE TABLE IF NOT EXISTS `%s` (
                %s
                )
                %s%sOPTIONS (description = %s%s);
                """.formatted(table.id(), columns, partition, cluster, text("One row: " + table.grain()), filter);
    }

    public static String view(View view) {
        return """
                CREATE OR REPLACE VIEW `%s`
                OPTIONS (description = %s) AS
                %s
                ;
                """.formatted(view.id(), text("One row: " + view.grain()), view.sql().text().strip());
    }

    /** For a table that lacks a column which may be null. */
    public static String addColumn(Table table, Column<?> column) {
        return "ALTER TABLE `%s` ADD COLUMN IF NOT EXISTS %s;\n".formatted(table.id(), column(column).strip());
    }

    private static String column(Column<?> column) {
        String required = column.required() ? " NOT NULL" : "";
        return "  %s %s%s OPTIONS (description = %s)".formatted(column.name(), column.type().sqlName(), required,
                text(column.description()));
    }

    /** The partition column prunes already. */
    private static List<String> clusterColumns(Table table) {
        Optional<Column<?>> partition = table.partitionColumn().map(column -> column);
        return table.naturalKey().stream().filter(column -> partition.filter(column::equals).isEmpty())
                .filter(column -> !NOT_FOR_CLUSTERS.contains(column.type().sqlName()))
                .limit(MAX_CLUSTER_COLUMNS).map(Column::name).toList();
    }

    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
