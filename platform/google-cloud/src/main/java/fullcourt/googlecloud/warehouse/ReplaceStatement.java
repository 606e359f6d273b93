package fullcourt.googlecloud.warehouse;

import static fullcourt.googlecloud.warehouse.SqlText.names;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that replace a partition by a query's rows: stage them, check them, exchange them. */
final class ReplaceStatement {
    /** Name of the parameter with the excluded entities; no query of a step uses it. */
    static final String EXCLUDED = "excluded_entities";
    private final Table table;
    private final Partition partition;
    private final Staging staging;
    private final RowConditions conditions;

    ReplaceStatement(Table table, Partition partition, Staging staging) {
        this.table = table;
        this.partition = partition;
        this.staging = staging;
        this.conditions = new RowConditions(table.businessColumns());
    }

    RowConditions conditions() {
        return conditions;
    }

    /** The statement's own names for columns are cast to the declared types; a CREATE OR REPLACE is complete or did not happen. */
    String stage(Query query, ExcludedEntities without) {
        String columns = table.businessColumns().stream()
                .map(column -> "CAST(%1$s AS %2$s) AS %1$s".formatted(column.name(), column.type().sqlName()))
                .collect(Collectors.joining(", "));
        String filter = without.values().isEmpty()
                ? ""
                : "\nWHERE %1$s IS NULL OR %1$s NOT IN UNNEST(@%2$s)".formatted(without.entityColumn(), EXCLUDED);
        return "CREATE OR REPLACE TABLE %s AS\nSELECT %s FROM (%s\n)%s".formatted(staging.quoted(), columns, query.sql(), filter);
    }

    String plan() {
        String keys = names(table.naturalKey());
        return String.join("\nUNION ALL\n",
                "WITH staged AS (SELECT * FROM %s),\nstored AS (SELECT %s FROM %s WHERE %s)".formatted(staging.quoted(),
                        names(table.businessColumns()), SqlText.quoted(table), here(""))
                        + "\nSELECT 'staged' AS word, COUNT(*) AS number, CAST(NULL AS STRING) AS text FROM staged",
                conditions.count("staged"),
                "SELECT 'repeated key', COUNT(*), MIN(text) FROM (SELECT TO_JSON_STRING(STRUCT(%1$s)) AS text FROM staged GROUP BY %1$s HAVING COUNT(*) > 1)"
                        .formatted(keys),
                strangers(), number("staged xor", Fingerprint.xor(table), "staged"), number("staged sum", Fingerprint.sum(table), "staged"),
                number("stored", "COUNT(*)", "stored"), number("stored xor", Fingerprint.xor(table), "stored"),
                number("stored sum", Fingerprint.sum(table), "stored"));
    }

    private static String number(String word, String aggregate, String from) {
        return "SELECT '%s', %s, CAST(NULL AS STRING) FROM %s".formatted(word, aggregate, from);
    }

    private String strangers() {
        if (!(partition instanceof Partition.Day(LocalDate date)))
            return "SELECT 'stranger', 0, CAST(NULL AS STRING)";
        String column = table.partitionColumn().orElseThrow().name();
        return "SELECT 'stranger', COUNT(*), CAST(NULL AS STRING) FROM staged WHERE %s IS DISTINCT FROM %s".formatted(column,
                SqlText.date(date));
    }

    /** The condition matches nothing, so all rows of the partition are deleted and all staged ones inserted, in one statement. */
    String merge(Instant processedAt) {
        List<Column<?>> columns = table.businessColumns();
        return """
                MERGE INTO %s AS t USING %s AS s ON FALSE
                WHEN NOT MATCHED THEN INSERT (%s, processed_at) VALUES (%s, %s)
                WHEN NOT MATCHED BY SOURCE AND %s THEN DELETE""".formatted(SqlText.quoted(table), staging.quoted(), names(columns),
                names("s.", columns), SqlText.timestamp(processedAt), here("t."));
    }

    private String here(String alias) {
        return switch (partition) {
            case Partition.Day(LocalDate date) ->
                "%s%s = %s".formatted(alias, table.partitionColumn().orElseThrow().name(), SqlText.date(date));
            case Partition.Whole() -> SqlText.everything(alias, table);
        };
    }
}
