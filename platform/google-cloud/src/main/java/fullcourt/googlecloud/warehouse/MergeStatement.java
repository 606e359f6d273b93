package fullcourt.googlecloud.warehouse;

import static fullcourt.googlecloud.warehouse.SqlText.equal;
import static fullcourt.googlecloud.warehouse.SqlText.names;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The two statements of a publish: the plan, which reads, and the merge, which writes. */
final class MergeStatement {
    private final Table table;
    private final MergePlan ends;
    private final RowConditions conditions;

    MergeStatement(Table table, Staging staging) {
        this.table = table;
        this.ends = new MergePlan(table, staging);
        this.conditions = new RowConditions(table.stagedColumns());
    }

    RowConditions conditions() {
        return conditions;
    }

    /**
     * Counts what the merge will do, and names the partitions it may touch. A key keeps its identity when its row changes to another day, so the key and version
     * columns of the whole table are read; with the days known, the merge itself reads only those.
     */
    String plan() {
        String repeated = table.isLoadedFromFiles()
                ? "SELECT 'repeated', COUNT(*), CAST(NULL AS STRING) FROM source AS s JOIN stored AS t ON %s AND t.source_path = s.source_path AND t.source_generation = s.source_generation"
                        .formatted(equal("t.", "s.", table.naturalKey()))
                : "SELECT 'repeated', 0, CAST(NULL AS STRING)";
        return String.join("\nUNION ALL\n",
                ends.with(SqlText.everything("", table))
                        + "\nSELECT 'staged' AS word, COUNT(*) AS number, CAST(NULL AS STRING) AS text FROM staged",
                conditions.count("staged"), repeated,
                "SELECT %1$s, COUNT(*), CAST(NULL AS STRING) FROM ends GROUP BY %1$s".formatted(MergePlan.CHANGE), touched());
    }

    private String touched() {
        if (table.partitionColumn().isEmpty())
            return "SELECT 'touched', 0, 'all'";
        String day = table.partitionColumn().get().name();
        String stored = identities().stream()
                .map(identity -> " UNION DISTINCT SELECT t.%s AS part FROM stored AS t JOIN source AS s ON %s".formatted(day,
                        equal("t.", "s.", identity)))
                .collect(Collectors.joining());
        return "SELECT 'touched', 0, CAST(part AS STRING) FROM (SELECT %s AS part FROM source%s)".formatted(day, stored);
    }

    /** The condition that relates a staged row to the rows it may change: its key, and all versions of its fact or all of its scope. */
    private List<List<Column<?>>> identities() {
        List<List<Column<?>>> identities = new ArrayList<>(List.of(table.naturalKey()));
        if (table.mode() == LoadMode.REPLACE_SCOPE)
            identities.add(table.scope());
        table.versions().ifPresent(versions -> identities.add(versions.fact()));
        return identities;
    }

    /** @param touched every partition that holds or will hold a row of the batch */
    String merge(Collection<Partition> touched, Instant processedAt) {
        List<Column<?>> loaded = table.stagedColumns();
        List<String> clauses = new ArrayList<>();
        clauses.add("WHEN MATCHED AND s.%s = 'update' THEN UPDATE SET %s, processed_at = %s".formatted(MergePlan.CHANGE,
                assignments(loaded), SqlText.timestamp(processedAt)));
        table.versions().ifPresent(versions -> clauses.add("WHEN MATCHED AND s.%s = 'settle' THEN UPDATE SET %s".formatted(MergePlan.CHANGE,
                assignments(settledColumns(versions)))));
        if (table.mode() == LoadMode.REPLACE_SCOPE)
            clauses.add("WHEN MATCHED AND s.%s = 'delete' THEN DELETE".formatted(MergePlan.CHANGE));
        clauses.add("WHEN NOT MATCHED AND s.%s = 'insert' THEN INSERT (%s, processed_at) VALUES (%s, %s)".formatted(MergePlan.CHANGE,
                names(loaded), names("s.", loaded), SqlText.timestamp(processedAt)));
        return """
                MERGE INTO %s AS t USING (
                %s
                SELECT * FROM ends WHERE %s <> 'keep'
                ) AS s
                ON %s AND %s
                %s""".formatted(SqlText.quoted(table), ends.with(SqlText.within("", table, touched)), MergePlan.CHANGE,
                equal("t.", "s.", table.naturalKey()), SqlText.within("t.", table, touched), String.join("\n", clauses));
    }

    private static String assignments(List<Column<?>> columns) {
        return columns.stream().map(column -> column.name() + " = s." + column.name()).collect(Collectors.joining(", "));
    }

    private static List<Column<?>> settledColumns(Table.Versions versions) {
        List<Column<?>> columns = new ArrayList<>(List.of(versions.active()));
        versions.supersededBy().ifPresent(columns::add);
        return columns;
    }
}
