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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query's rows take the place of a partition, inside the caller's transaction, after they were checked against the declaration. */
final class PartitionReplacement {
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
        long rows = stage(query, without);
        StagedRowsCheck check = new StagedRowsCheck(session, table);
        check.requireLegalValues(table.businessColumns());
        check.requireDistinctKeys();
        requirePartition();
        PartitionVersion before = ContentHash.of(session, table, Set.of(partition)).getOrDefault(partition, PartitionVersion.EMPTY);
        PartitionVersion staged = stagedVersion(rows);
        if (!staged.equals(before))
            replace(processedAt);
        return new PublishResult(rows, staged.equals(before) ? 0 : rows, 0, Map.of(partition, staged));
    }

    private long stage(Query query, LeftOut without) {
        String columns = table.businessColumns().stream().map(column -> column.name() + " " + DuckDbTypes.of(column))
                .collect(Collectors.joining(", "));
        session.execute("CREATE TEMP TABLE stage (%s)".formatted(columns));
        GoogleSql.Rewritten rewritten = statements.of(query.sql());
        List<@Nullable Object> values = new ArrayList<>(QueryParameters.inOrder(rewritten.parameters(), query));
        String filter = "";
        if (!without.values().isEmpty()) {
            filter = " WHERE %1$s IS NULL OR %1$s NOT IN (%2$s)".formatted(without.entityColumn(),
                    without.values().stream().map(value -> "?").collect(Collectors.joining(", ")));
            values.addAll(without.values());
        }
        String names = names(table.businessColumns());
        return session.execute("INSERT INTO stage (%s) SELECT %s FROM (%s\n)%s".formatted(names, names, rewritten.sql(), filter),
                values.toArray());
    }

    private void requirePartition() {
        if (!(partition instanceof Partition.Day(LocalDate date)))
            return;
        String column = table.partitionColumn().orElseThrow().name();
        long strangers = session.number("SELECT COUNT(*) FROM stage WHERE %s IS DISTINCT FROM ?".formatted(column), date);
        if (strangers > 0)
            throw new InvalidDataException(table.id(),
                    "%d rows have another %s than the partition %s".formatted(strangers, column, partition));
    }

    private PartitionVersion stagedVersion(long rows) {
        if (rows == 0)
            return PartitionVersion.EMPTY;
        return new PartitionVersion(
                session.query("SELECT %s FROM stage".formatted(ContentHash.fingerprint(table)), row -> row.getString(1)).getFirst(), rows);
    }

    private void replace(Instant processedAt) {
        switch (partition) {
            case Partition.Day(LocalDate date) ->
                session.execute("DELETE FROM %s WHERE %s = ?".formatted(table.id(), table.partitionColumn().orElseThrow().name()), date);
            case Partition.Whole() -> session.execute("DELETE FROM %s".formatted(table.id()));
        }
        String names = names(table.businessColumns());
        session.execute("INSERT INTO %s (%s, processed_at) SELECT %s, $1 FROM stage".formatted(table.id(), names, names), processedAt);
    }
}
