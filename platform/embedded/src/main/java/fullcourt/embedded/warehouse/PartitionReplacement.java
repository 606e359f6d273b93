package fullcourt.embedded.warehouse;

import static fullcourt.embedded.warehouse.DuckDbTypes.names;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces a partition by a query's rows, inside the caller's transaction, after checking them against the declaration. */
final class PartitionReplacement {
    private static final String SEPARATOR = "\u001f";
    private final Session session;
    private final RewrittenStatements statements;
    private final Table table;
    private final Partition partition;

    PartitionReplacement(Session session, RewrittenStatements statements, Table table, Partition partition) {
        this.session = session;
        this.statements = statements;
        this.table = table;
        this.partition = partition;
    }

    PublishResult run(Query query, ExcludedEntities without, Instant processedAt) {
        TempTable stage = TempTable.of(session, table, "built", table.businessColumns());
        long rows = fill(stage, query, without);
        PartitionVersion built = checked(stage, rows);
        PartitionVersion before = ContentHash.of(session, table, Set.of(partition)).getOrDefault(partition, PartitionVersion.EMPTY);
        if (!built.equals(before))
            replace(stage, processedAt);
        stage.empty();
        return new PublishResult(rows, built.equals(before) ? 0 : rows, 0, Map.of(partition, built));
    }

    private long fill(TempTable stage, Query query, ExcludedEntities without) {
        GoogleSql.Rewritten rewritten = statements.of(query.sql());
        List<@Nullable Object> values = new ArrayList<>(QueryParameters.inOrder(rewritten.parameters(), query));
        String filter = "";
        if (!without.values().isEmpty()) { // one parameter however many are excluded, so that the statement stays the same
            filter = " WHERE %1$s IS NULL OR NOT list_contains(string_split(?, '%2$s'), %1$s)".formatted(without.entityColumn(), SEPARATOR);
            values.add(String.join(SEPARATOR, without.values()));
        }
        String names = names(table.businessColumns());
        return session.execute("INSERT INTO %s (%s) SELECT %s FROM (%s\n)%s".formatted(stage, names, names, rewritten.sql(), filter),
                values.toArray());
    }

    /** The version of the rows if they satisfy the declaration: one statement determines both; which rule is violated is queried only if one is. */
    private PartitionVersion checked(TempTable stage, long rows) {
        if (rows == 0)
            return PartitionVersion.EMPTY;
        StagedRowsCheck check = new StagedRowsCheck(session, table, stage);
        String strangers = partition instanceof Partition.Day ? dateColumn() + " IS DISTINCT FROM ?" : "FALSE";
        Object[] day = partition instanceof Partition.Day(LocalDate date) ? new Object[]{date} : new Object[0];
        Built built = session.query("SELECT %s, %s + COUNT(*) FILTER (WHERE %s) FROM %s".formatted(ContentHash.fingerprint(table),
                check.faults(table.businessColumns()), strangers, stage), row -> new Built(row.getString(1), row.getLong(2)), day)
                .getFirst();
        if (built.faults() > 0)
            throw faulty(check, stage, strangers, day);
        return new PartitionVersion(built.fingerprint(), rows);
    }

    /** @param faults how often rules are violated */
    private record Built(String fingerprint, long faults) {}

    private InvalidDataException faulty(StagedRowsCheck check, TempTable stage, String strangers, Object[] day) {
        check.requireLegalValues(table.businessColumns());
        check.requireDistinctKeys();
        return new InvalidDataException(table.id(), "%d rows have another %s than the partition %s".formatted(
                session.number("SELECT COUNT(*) FROM %s WHERE %s".formatted(stage, strangers), day), dateColumn(), partition));
    }

    private String dateColumn() {
        return table.partitionColumn().orElseThrow().name();
    }

    private void replace(TempTable stage, Instant processedAt) {
        switch (partition) {
            case Partition.Day(LocalDate date) ->
                session.execute("DELETE FROM %s WHERE %s = ?".formatted(table.id(), dateColumn()), date);
            case Partition.Whole() -> session.execute("DELETE FROM %s".formatted(table.id()));
        }
        String names = names(table.businessColumns());
        session.execute("INSERT INTO %s (%s, processed_at) SELECT %s, $1 FROM %s".formatted(table.id(), names, names, stage), processedAt);
    }
}
