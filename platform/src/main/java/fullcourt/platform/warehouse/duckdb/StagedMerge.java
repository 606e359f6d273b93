package fullcourt.platform.warehouse.duckdb;

import static fullcourt.platform.warehouse.duckdb.DuckDbTypes.equal;
import static fullcourt.platform.warehouse.duckdb.DuckDbTypes.names;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.LoadMode;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Staged objects into a table, inside the caller's transaction: load, check, reduce, merge, count. */
final class StagedMerge {
    private final Session session;
    private final Table table;
    private final List<Column<?>> loaded;

    StagedMerge(Session session, Table table) {
        this.session = session;
        this.table = table;
        this.loaded = table.columns().stream().filter(column -> column != Table.PROCESSED_AT).toList();
    }

    PublishResult run(List<Path> files, Instant processedAt) {
        ScratchTable stage = ScratchTable.of(session, table, "stage", loaded, "stage_row BIGINT");
        long staged = load(files, stage);
        new StagedRowsCheck(session, table, stage).requireLegalValues(loaded);
        StagedSource source = StagedSource.of(session, table, stage, staged);
        Collection<Partition> touched = touchedPartitions(source);
        long repeated = repeatedRows(source);
        long before = rowsInTable();
        source.dropOutdatedScope();
        long applied = merge(source, processedAt);
        long stale = table.isLoadedFromFiles() ? staged - repeated - (rowsInTable() - before) : 0; // a repeated request is no older version
        table.versions().ifPresent(versions -> settleVersions(versions, source));
        source.empty();
        stage.empty();
        return new PublishResult(staged, applied, stale, ContentHash.of(session, table, touched));
    }

    private long rowsInTable() {
        return session.number("SELECT COUNT(*) FROM " + table.id());
    }

    private long load(List<Path> files, ScratchTable stage) {
        String columns = Stream
                .concat(loaded.stream().map(column -> "%s: '%s'".formatted(column.name(), DuckDbTypes.of(column))),
                        Stream.of("stage_row: 'BIGINT'"))
                .collect(Collectors.joining(", ", "{", "}"));
        String list = files.stream().map(file -> "'" + file.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
        return session.executeOnce("INSERT INTO %s SELECT * FROM read_json(%s, format = 'newline_delimited', columns = %s)"
                .formatted(stage, list, columns));
    }

    private Collection<Partition> touchedPartitions(StagedSource source) {
        if (table.partitionColumn().isEmpty())
            return List.of(Partition.ALL);
        String column = table.partitionColumn().get().name();
        String moved = "SELECT t.%s FROM %s AS t SEMI JOIN %s AS s ON %s".formatted(column, table.id(), source,
                equal("t.", "s.", identity()));
        String sql = "SELECT DISTINCT CAST(part AS VARCHAR) FROM (SELECT %s AS part FROM %s UNION ALL %s)".formatted(column, source, moved);
        return new TreeSet<>(session.query(sql, row -> Partition.parse(row.getString(1))));
    }

    /** What ties a staged row to the rows it may change: its key, all versions of its fact, or all of its scope. */
    private List<? extends Column<?>> identity() {
        if (table.mode() == LoadMode.REPLACE_SCOPE)
            return table.scope();
        return table.versions().isPresent() ? table.versions().get().fact() : table.naturalKey();
    }

    /** Rows of an object that was published before: neither applied nor stale. */
    private long repeatedRows(StagedSource source) {
        if (!table.isLoadedFromFiles())
            return 0;
        return session.number(
                "SELECT COUNT(*) FROM %s AS s SEMI JOIN %s AS t ON %s AND t.source_path = s.source_path AND t.source_generation = s.source_generation"
                        .formatted(source, table.id(), equal("t.", "s.", table.naturalKey())));
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

    /** Of each fact the newest version counts; an older one names the version that followed it. */
    private void settleVersions(Table.Versions versions, StagedSource source) {
        String fact = names(versions.fact());
        String order = versions.order().name();
        String version = versions.version().name();
        String supersededBy = versions.supersededBy().map(column -> ", %s = v.follower".formatted(column.name())).orElse("");
        session.execute("""
                UPDATE %1$s AS t SET %2$s = v.follower IS NULL%3$s
                FROM (SELECT %4$s, CAST(LEAD(%5$s) OVER (PARTITION BY %6$s ORDER BY %7$s, %5$s) AS VARCHAR) AS follower
                      FROM %1$s AS a SEMI JOIN %10$s AS s ON %8$s) AS v
                WHERE %9$s""".formatted(table.id(), versions.active().name(), supersededBy, names(table.naturalKey()), version, fact, order,
                equal("a.", "s.", versions.fact()), equal("t.", "v.", table.naturalKey()), source));
    }
}
