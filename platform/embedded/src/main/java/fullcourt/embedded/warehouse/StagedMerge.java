package fullcourt.embedded.warehouse;

import static fullcourt.embedded.warehouse.DuckDbTypes.equal;
import static fullcourt.embedded.warehouse.DuckDbTypes.names;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PublishResult;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Merges staged objects into a table, inside the caller's transaction: load, check, reduce, merge, count. */
final class StagedMerge {
    private final Session session;
    private final Table table;
    private final List<Column<?>> loaded;

    StagedMerge(Session session, Table table) {
        this.session = session;
        this.table = table;
        this.loaded = table.stagedColumns();
    }

    PublishResult run(List<Path> files, Instant processedAt) {
        TempTable stage = TempTable.of(session, table, "stage", loaded, "stage_row BIGINT");
        long staged = new StagedFiles(session, loaded).load(files, stage);
        new StagedRowsCheck(session, table, stage).requireLegalValues(loaded);
        StagedSource source = StagedSource.of(session, table, stage, staged);
        List<Overlap> overlaps = overlaps(source);
        Collection<Partition> touched = touchedPartitions(source, overlaps);
        long before = rowsInTable();
        source.dropOutdatedScope();
        long applied = overlaps.isEmpty() ? insert(source, processedAt) : merge(source, processedAt);
        long stale = table.isLoadedFromFiles() ? staged - repeated(overlaps) - (rowsInTable() - before) : 0; // a repeated request is no older version
        table.versions().ifPresent(versions -> settleVersions(versions, source));
        source.empty();
        stage.empty();
        return new PublishResult(staged, applied, stale, ContentHash.of(session, table, touched));
    }

    private long rowsInTable() {
        return session.number("SELECT COUNT(*) FROM " + table.id());
    }

    /** Rows of a partition whose natural key is staged again. @param repeated those of an object that was published before: neither applied nor stale */
    private record Overlap(Partition partition, long repeated) {}

    private List<Overlap> overlaps(StagedSource source) {
        String repeated = table.isLoadedFromFiles()
                ? "COUNT(*) FILTER (WHERE t.source_path = s.source_path AND t.source_generation = s.source_generation)"
                : "0";
        return session.query(
                "SELECT CAST(%s AS VARCHAR), %s FROM %s AS t JOIN %s AS s ON %s GROUP BY 1".formatted(partitionOf("t."), repeated,
                        table.id(), source, equal("t.", "s.", table.naturalKey())),
                row -> new Overlap(Partition.parse(row.getString(1)), row.getLong(2)));
    }

    private static long repeated(List<Overlap> overlaps) {
        return overlaps.stream().mapToLong(Overlap::repeated).sum();
    }

    /** The partitions of the staged rows, and those from which they take rows away. */
    private Collection<Partition> touchedPartitions(StagedSource source, List<Overlap> overlaps) {
        Set<Partition> touched = new TreeSet<>();
        overlaps.forEach(each -> touched.add(each.partition()));
        touched.addAll(partitions("SELECT DISTINCT CAST(%s AS VARCHAR) FROM %s".formatted(partitionOf(""), source)));
        alsoChanged().ifPresent(columns -> touched.addAll(
                partitions(
                        "SELECT DISTINCT CAST(%s AS VARCHAR) FROM %s AS t SEMI JOIN %s AS s ON %s".formatted(partitionOf("t."), table.id(),
                                source, equal("t.", "s.", columns)))));
        return touched;
    }

    private List<Partition> partitions(String sql) {
        return session.query(sql, row -> Partition.parse(row.getString(1)));
    }

    private String partitionOf(String alias) {
        return table.partitionColumn().map(column -> alias + column.name()).orElse("'all'");
    }

    /** The condition that relates a staged row to the rows that it may change: all versions of its fact, or all of its scope. */
    private Optional<List<? extends Column<?>>> alsoChanged() {
        if (table.mode() == LoadMode.REPLACE_SCOPE)
            return Optional.of(table.scope());
        return table.versions().map(Table.Versions::fact);
    }

    /** As {@link #merge} does if no key of the batch is there, without looking for each of them. */
    private long insert(StagedSource source, Instant processedAt) {
        return session.execute("INSERT INTO %s (%s, processed_at) SELECT %s, $1 FROM %s".formatted(table.id(), names(loaded), names(loaded),
                source), processedAt);
    }

    private long merge(StagedSource source, Instant processedAt) {
        String update = loaded.stream().map(column -> column.name() + " = s." + column.name()).collect(Collectors.joining(", "));
        String matched = "WHEN MATCHED AND %s THEN UPDATE SET %s, processed_at = $1".formatted(source.replaces(), update);
        String sql = """
                MERGE INTO %s AS t USING %s AS s ON %s
                %s
                WHEN NOT MATCHED THEN INSERT (%s, processed_at) VALUES (%s, $1)""".formatted(table.id(), source,
                equal("t.", "s.", table.naturalKey()), matched,
                names(loaded), names("s.", loaded));
        return session.execute(sql, processedAt);
    }

    /** Of each fact the newest version is active, unless it was withdrawn; an older one names its successor. */
    private void settleVersions(Table.Versions versions, StagedSource source) {
        String fact = names(versions.fact());
        String version = versions.version().name();
        String supersededBy = versions.supersededBy().map(column -> ", %s = v.follower".formatted(column.name())).orElse("");
        session.execute("""
                UPDATE %1$s AS t SET %2$s = (v.follower IS NULL%11$s)%3$s
                FROM (SELECT %4$s, CAST(LEAD(%5$s) OVER (PARTITION BY %6$s ORDER BY %7$s, %5$s) AS VARCHAR) AS follower
                      FROM %1$s AS a SEMI JOIN %10$s AS s ON %8$s) AS v
                WHERE %9$s""".formatted(table.id(), versions.active().name(), supersededBy, names(table.naturalKey()), version, fact,
                versions.orderSql(""), equal("a.", "s.", versions.fact()), equal("t.", "v.", table.naturalKey()), source,
                versions.standsSql("t.")));
    }
}
