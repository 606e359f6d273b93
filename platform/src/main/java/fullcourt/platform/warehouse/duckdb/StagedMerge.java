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

/** Staged objects into a table, inside the caller's transaction: load, deduplicate, merge by the newest version, count. */
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
        long staged = load(files);
        deduplicate();
        Collection<Partition> touched = touchedPartitions();
        long repeated = repeatedRows();
        dropOutdatedScope(touched);
        long applied = merge(processedAt);
        table.versions().ifPresent(this::settleVersions);
        return new PublishResult(staged, applied, staged - applied - repeated, ContentHash.of(session, table, touched));
    }

    private long load(List<Path> files) {
        String columns = Stream
                .concat(loaded.stream().map(column -> "%s: '%s'".formatted(column.name(), DuckDbTypes.of(column))),
                        Stream.of("stage_row: 'BIGINT'"))
                .collect(Collectors.joining(", ", "{", "}"));
        String list = files.stream().map(file -> "'" + file.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
        session.execute("CREATE TEMP TABLE stage AS SELECT * FROM read_json(%s, format = 'newline_delimited', columns = %s)".formatted(list,
                columns));
        return session.number("SELECT COUNT(*) FROM stage");
    }

    /** One row of each natural key: the newest version, and of one document's repetitions the last. A request's first row stays. */
    private void deduplicate() {
        String order = table.isLoadedFromFiles()
                ? versionParts("").stream().map(part -> part + " DESC").collect(Collectors.joining(", ")) + ", stage_row DESC"
                : "stage_row";
        String scoped = table.mode() == LoadMode.REPLACE_SCOPE
                ? "SELECT * FROM stage QUALIFY RANK() OVER (PARTITION BY %s ORDER BY captured_at DESC, source_generation DESC, source_path DESC) = 1"
                        .formatted(names(table.scope()))
                : "SELECT * FROM stage";
        session.execute("CREATE TEMP TABLE source AS SELECT * FROM (%s) QUALIFY ROW_NUMBER() OVER (PARTITION BY %s ORDER BY %s) = 1"
                .formatted(scoped,
                        names(table.naturalKey()), order));
    }

    /** The source version in order of weight; an older one never replaces a newer one. */
    private String version(String alias) {
        return String.join(", ", versionParts(alias));
    }

    private List<String> versionParts(String alias) {
        Stream<String> flag = table.finalFlag().stream().map(column -> "CASE WHEN %s%s THEN 1 ELSE 0 END".formatted(alias, column.name()));
        return Stream
                .concat(flag, Stream.of(Table.CAPTURED_AT, Table.SOURCE_GENERATION, Table.SOURCE_PATH).map(column -> alias + column.name()))
                .toList();
    }

    private Collection<Partition> touchedPartitions() {
        if (table.partitionColumn().isEmpty())
            return List.of(Partition.ALL);
        String column = table.partitionColumn().get().name();
        String moved = "SELECT t.%s FROM %s AS t SEMI JOIN source AS s ON %s".formatted(column, table.id(), equal("t.", "s.", identity()));
        String sql = "SELECT DISTINCT CAST(part AS VARCHAR) FROM (SELECT %s AS part FROM source UNION ALL %s)".formatted(column, moved);
        return new TreeSet<>(session.query(sql, row -> Partition.parse(row.getString(1))));
    }

    /** What ties a staged row to the rows it may change: its key, or all versions of its fact. */
    private List<? extends Column<?>> identity() {
        return table.versions().isPresent() ? table.versions().get().fact() : table.naturalKey();
    }

    /** Rows of an object that was published before: neither applied nor stale. */
    private long repeatedRows() {
        String same = table.isLoadedFromFiles()
                ? "t.source_path = s.source_path AND t.source_generation = s.source_generation"
                : "NOT (%s)".formatted(replaces());
        return session.number("SELECT COUNT(*) FROM source AS s SEMI JOIN %s AS t ON %s AND %s".formatted(table.id(),
                equal("t.", "s.", table.naturalKey()), same));
    }

    /** A document that is the whole of its scope also takes away what it no longer has, and nothing if a newer one was there. */
    private void dropOutdatedScope(Collection<Partition> touched) {
        if (table.mode() != LoadMode.REPLACE_SCOPE || touched.isEmpty())
            return;
        String scope = equal("t.", "s.", table.scope());
        session.execute("DELETE FROM source AS s WHERE EXISTS (SELECT 1 FROM %s AS t WHERE %s AND (%s) > (%s))".formatted(table.id(), scope,
                version("t."), version("s.")));
        session.execute(
                "DELETE FROM %s AS t WHERE EXISTS (SELECT 1 FROM source AS s WHERE %s) AND NOT EXISTS (SELECT 1 FROM source AS s WHERE %s)"
                        .formatted(table.id(), scope, equal("t.", "s.", table.naturalKey())));
    }

    private long merge(Instant processedAt) {
        String update = loaded.stream().map(column -> column.name() + " = s." + column.name()).collect(Collectors.joining(", "));
        String matched = "WHEN MATCHED AND %s THEN UPDATE SET %s, processed_at = $1".formatted(replaces(), update);
        String sql = """
                MERGE INTO %s AS t USING source AS s ON %s
                %s
                WHEN NOT MATCHED THEN INSERT (%s, processed_at) VALUES (%s, $1)""".formatted(table.id(),
                equal("t.", "s.", table.naturalKey()), matched,
                names(loaded), names("s.", loaded));
        return session.execute(sql, processedAt);
    }

    /** When a staged row takes the place of the stored one with its key. */
    private String replaces() {
        if (table.isLoadedFromFiles())
            return "(%s) > (%s)".formatted(version("s."), version("t."));
        return table.versions()
                .map(versions -> "NOT t.%1$s AND s.%2$s > t.%2$s".formatted(versions.active().name(), versions.order().name()))
                .orElse("FALSE");
    }

    /** Of each fact the newest version counts; an older one names the version that followed it. */
    private void settleVersions(Table.Versions versions) {
        String fact = names(versions.fact());
        String order = versions.order().name();
        String version = versions.version().name();
        String supersededBy = versions.supersededBy().map(column -> ", %s = v.follower".formatted(column.name())).orElse("");
        session.execute("""
                UPDATE %1$s AS t SET %2$s = v.follower IS NULL%3$s
                FROM (SELECT %4$s, CAST(LEAD(%5$s) OVER (PARTITION BY %6$s ORDER BY %7$s, %5$s) AS VARCHAR) AS follower
                      FROM %1$s AS a SEMI JOIN source AS s ON %8$s) AS v
                WHERE %9$s""".formatted(table.id(), versions.active().name(), supersededBy, names(table.naturalKey()), version, fact, order,
                equal("a.", "s.", versions.fact()), equal("t.", "v.", table.naturalKey())));
    }
}
