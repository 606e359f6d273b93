package fullcourt.platform.warehouse.duckdb;

import static fullcourt.platform.warehouse.duckdb.DuckDbTypes.names;

import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.Warehouse.LeftOut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query's rows take the place of a partition, inside the caller's transaction, after they were checked against the declaration. */
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

    PublishResult run(Query query, LeftOut without, Instant processedAt) {
        ScratchTable stage = ScratchTable.of(session, table, "built", table.businessColumns());
        long rows = fill(stage, query, without);
        StagedRowsCheck check = new StagedRowsCheck(session, table, stage);
        check.requireLegalValues(table.businessColumns());
        check.requireDistinctKeys();
        requirePartition(stage);
        PartitionVersion before = ContentHash.of(session, table, Set.of(partition)).getOrDefault(partition, PartitionVersion.EMPTY);
        PartitionVersion built = version(stage, rows);
        if (!built.equals(before))
            replace(stage, processedAt);
        stage.empty();
        return new PublishResult(rows, built.equals(before) ? 0 : rows, 0, Map.of(partition, built));
    }

    private long fill(ScratchTable stage, Query query, LeftOut without) {
        GoogleSql.Rewritten rewritten = statements.of(query.sql());
        List<@Nullable Object> values = new ArrayList<>(QueryParameters.inOrder(rewritten.parameters(), query));
        String filter = "";
        if (!without.values().isEmpty()) { // one parameter however many are left out, so that the statement stays the same
            filter = " WHERE %1$s IS NULL OR NOT list_contains(string_split(?, '%2$s'), %1$s)".formatted(without.entityColumn(), SEPARATOR);
            values.add(String.join(SEPARATOR, without.values()));
        }
        String names = names(table.businessColumns());
        return session.execute("INSERT INTO %s (%s) SELECT %s FROM (%s\n)%s".formatted(stage, names, names, rewritten.sql(), filter),
                values.toArray());
    }

    private void requirePartition(ScratchTable stage) {
        if (!(partition instanceof Partition.Day(LocalDate date)))
            return;
        String column = table.partitionColumn().orElseThrow().name();
        long strangers = session.number("SELECT COUNT(*) FROM %s WHERE %s IS DISTINCT FROM ?".formatted(stage, column), date);
        if (strangers > 0)
            throw new InvalidDataException(table.id(),
                    "%d rows have another %s than the partition %s".formatted(strangers, column, partition));
    }

    private PartitionVersion version(ScratchTable stage, long rows) {
        if (rows == 0)
            return PartitionVersion.EMPTY;
        return new PartitionVersion(
                session.query("SELECT %s FROM %s".formatted(ContentHash.fingerprint(table), stage), row -> row.getString(1)).getFirst(),
                rows);
    }

    private void replace(ScratchTable stage, Instant processedAt) {
        switch (partition) {
            case Partition.Day(LocalDate date) ->
                session.execute("DELETE FROM %s WHERE %s = ?".formatted(table.id(), table.partitionColumn().orElseThrow().name()), date);
            case Partition.Whole() -> session.execute("DELETE FROM %s".formatted(table.id()));
        }
        String names = names(table.businessColumns());
        session.execute("INSERT INTO %s (%s, processed_at) SELECT %s, $1 FROM %s".formatted(table.id(), names, names, stage), processedAt);
    }
}
