package fullcourt.embedded.warehouse;

import static fullcourt.embedded.warehouse.DuckDbTypes.equal;
import static fullcourt.embedded.warehouse.DuckDbTypes.names;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source of a merge: the staged rows reduced to one row of each natural key, and the condition under which it replaces the stored row. A batch in
 * which no key repeats is its own source.
 */
final class StagedSource {
    private final Session session;
    private final Table table;
    private final TempTable stage;
    private final TempTable source;

    private StagedSource(Session session, Table table, TempTable stage, TempTable source) {
        this.session = session;
        this.table = table;
        this.stage = stage;
        this.source = source;
    }

    static StagedSource of(Session session, Table table, TempTable stage, long staged) {
        if (table.mode() == LoadMode.MERGE_NEWEST && distinctKeys(session, table, stage) == staged)
            return new StagedSource(session, table, stage, stage);
        List<Column<?>> columns = table.stagedColumns();
        TempTable reduced = TempTable.of(session, table, "source", columns, "stage_row BIGINT", "counts_again BOOLEAN");
        StagedSource source = new StagedSource(session, table, stage, reduced);
        source.reduce();
        table.versions().ifPresent(source::markVersionsAgain);
        return source;
    }

    private static long distinctKeys(Session session, Table table, TempTable stage) {
        return session.number("SELECT COUNT(*) FROM (SELECT DISTINCT %s FROM %s)".formatted(names(table.naturalKey()), stage));
    }

    private void reduce() {
        session.execute("INSERT INTO %s SELECT *, FALSE FROM (%s) QUALIFY ROW_NUMBER() OVER (PARTITION BY %s ORDER BY %s) = 1"
                .formatted(source, candidates(), names(table.naturalKey()), preferred()));
    }

    void empty() {
        source.empty();
    }

    @Override
    public String toString() {
        return source.name();
    }

    private String candidates() {
        if (table.mode() == LoadMode.REPLACE_SCOPE) { // of several documents about one scope the newest counts as a whole
            return "SELECT * FROM %s QUALIFY RANK() OVER (PARTITION BY %s ORDER BY %s) = 1".formatted(stage, names(table.scope()),
                    newestFirst());
        }
        return table.versions().map(this::changesOfVersion).orElse("SELECT * FROM " + stage);
    }

    /** A version that repeats the one before it is a repeated request, unless it is withdrawn; only the first of them has the original time. */
    private String changesOfVersion(Table.Versions versions) {
        String takesBack = versions.withdrawnAt().map(at -> " OR %s IS NOT NULL".formatted(at.name())).orElse("");
        return """
                SELECT * EXCLUDE (former) FROM (
                  SELECT *, LAG(%1$s) OVER (PARTITION BY %2$s ORDER BY %3$s, %1$s, stage_row) AS former FROM %4$s
                ) WHERE former IS DISTINCT FROM %1$s%5$s""".formatted(versions.version().name(), names(versions.fact()),
                versions.orderSql(""), stage, takesBack);
    }

    /** The newest version; of repetitions within one document the last, of repeated requests the first. */
    private String preferred() {
        return table.versions().map(versions -> versions.preferenceSql() + "stage_row").orElseGet(() -> newestFirst() + ", stage_row DESC");
    }

    private String newestFirst() {
        return versionParts("").stream().map(part -> part + " DESC").collect(Collectors.joining(", "));
    }

    /** When a row of {@code source AS s} replaces the stored row {@code t} of its key. */
    String replaces() {
        return table.mode() == LoadMode.VERSIONED ? "s.counts_again" : "(%s) > (%s)".formatted(version("s."), version("t."));
    }

    /** An input hash that returns after another one is active again: the stored version was superseded, or is by a row of this batch. A withdrawn one never is. */
    private void markVersionsAgain(Table.Versions versions) {
        session.execute("""
                UPDATE %6$s AS s SET counts_again = TRUE FROM %1$s AS t WHERE %2$s AND ((%8$s > %7$s%9$s AND (NOT t.%3$s OR EXISTS (
                  SELECT 1 FROM %6$s AS o WHERE %4$s AND o.%5$s <> s.%5$s AND %10$s > %7$s AND %10$s < %8$s)))%11$s)""".formatted(
                table.id(), equal("t.", "s.", table.naturalKey()), versions.active().name(), equal("o.", "s.", versions.fact()),
                versions.version().name(), source, versions.orderSql("t."), versions.orderSql("s."), versions.standsSql("t."),
                versions.orderSql("o."), versions.takesBackSql("s.", "t.")));
    }

    /** A document that covers its whole scope also deletes rows that it no longer has, but nothing if a newer document was published. */
    void dropOutdatedScope() {
        if (table.mode() != LoadMode.REPLACE_SCOPE)
            return;
        String scope = equal("t.", "s.", table.scope());
        session.execute("DELETE FROM %s AS s WHERE EXISTS (SELECT 1 FROM %s AS t WHERE %s AND (%s) > (%s))".formatted(source, table.id(),
                scope, version("t."), version("s.")));
        session.execute(
                "DELETE FROM %1$s AS t WHERE EXISTS (SELECT 1 FROM %4$s AS s WHERE %2$s) AND NOT EXISTS (SELECT 1 FROM %4$s AS s WHERE %3$s)"
                        .formatted(table.id(), scope, equal("t.", "s.", table.naturalKey()), source));
    }

    /** The version of the source in order of significance; an older one never replaces a newer one. */
    private String version(String alias) {
        return String.join(", ", versionParts(alias));
    }

    private List<String> versionParts(String alias) {
        Stream<String> flag = table.finalFlag().stream().map(column -> "CASE WHEN %s%s THEN 1 ELSE 0 END".formatted(alias, column.name()));
        return Stream
                .concat(flag, Stream.of(Table.CAPTURED_AT, Table.SOURCE_GENERATION, Table.SOURCE_PATH).map(column -> alias + column.name()))
                .toList();
    }
}
