package fullcourt.googlecloud.warehouse;

import static fullcourt.googlecloud.warehouse.SqlText.equal;
import static fullcourt.googlecloud.warehouse.SqlText.greater;
import static fullcourt.googlecloud.warehouse.SqlText.names;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes the effect of a batch on a table as a WITH clause: {@code ends} has one row for each natural key that the batch contains or changes, with its
 * values after the merge and the action that the merge takes. Computed from the table as it is before the merge, so that one merge is enough.
 */
final class MergePlan {
    static final String CHANGE = "change_kind";
    private final Table table;
    private final Staging staging;
    private final List<Column<?>> loaded;
    private final Set<Column<?>> needed;

    MergePlan(Table table, Staging staging) {
        this.table = table;
        this.staging = staging;
        this.loaded = table.stagedColumns();
        this.needed = needed(table);
    }

    /** Columns of the stored rows that decide; the others are not read. */
    private static Set<Column<?>> needed(Table table) {
        Set<Column<?>> needed = new LinkedHashSet<>(table.naturalKey());
        table.partitionColumn().ifPresent(needed::add);
        if (table.isLoadedFromFiles()) {
            needed.addAll(table.scope());
            table.finalFlag().ifPresent(needed::add);
            needed.addAll(List.of(Table.CAPTURED_AT, Table.SOURCE_GENERATION, Table.SOURCE_PATH));
        }
        table.versions().ifPresent(versions -> {
            needed.addAll(versions.fact());
            needed.addAll(List.of(versions.active(), versions.version(), versions.order()));
            versions.supersededBy().ifPresent(needed::add);
            versions.withdrawnAt().ifPresent(needed::add);
        });
        return needed;
    }

    /** @param which a condition that restricts the stored rows by literals of the partition column */
    String with(String which) {
        List<String> parts = new ArrayList<>();
        parts.add("staged AS (SELECT * FROM %s)".formatted(staging.quoted()));
        parts.add("stored AS (SELECT %s FROM %s WHERE %s)".formatted(names(List.copyOf(needed)), SqlText.quoted(table), which));
        parts.add("candidates AS (%s)".formatted(candidates()));
        parts.add("source AS (SELECT * FROM candidates WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY %s ORDER BY %s) = 1)"
                .formatted(names(table.naturalKey()), preferred()));
        parts.addAll(ends());
        return "WITH\n" + String.join(",\n", parts);
    }

    private String candidates() {
        if (table.mode() == LoadMode.REPLACE_SCOPE) { // of several documents about one scope the newest counts as a whole
            return "SELECT * FROM staged WHERE TRUE QUALIFY RANK() OVER (PARTITION BY %s ORDER BY %s) = 1".formatted(names(table.scope()),
                    newestFirst());
        }
        return table.versions().map(this::changesOfVersion).orElse("SELECT * FROM staged");
    }

    /** Drops a staged row that repeats the version before it, unless it withdraws it: it is a repeated request, and the first row has the version's time. */
    private String changesOfVersion(Table.Versions versions) {
        String takesBack = versions.withdrawnAt().map(at -> " OR %s IS NOT NULL".formatted(at.name())).orElse("");
        return """
                SELECT %4$s, stage_row FROM (
                  SELECT *, LAG(%1$s) OVER (PARTITION BY %2$s ORDER BY %3$s, %1$s, stage_row) AS former_version FROM staged
                ) WHERE former_version IS DISTINCT FROM %1$s%5$s""".formatted(versions.version().name(), names(versions.fact()),
                versions.orderSql(""), names(loaded), takesBack);
    }

    /** The newest version, and of one document's repetitions the last; a request's first row stays. */
    private String preferred() {
        return table.versions().map(versions -> versions.preferenceSql() + "stage_row").orElseGet(() -> newestFirst() + ", stage_row DESC");
    }

    private String newestFirst() {
        return version("").stream().map(part -> part + " DESC").collect(Collectors.joining(", "));
    }

    private List<String> ends() {
        if (table.mode() == LoadMode.REPLACE_SCOPE)
            return scopeEnds();
        return table.versions().map(this::versionEnds)
                .orElseGet(() -> List.of("ends AS (%s)".formatted(placed("source", newer("s.", "t."), ""))));
    }

    /** Each row of a source with what it means for the stored row of its key. */
    private String placed(String source, String replaces, String join) {
        String missing = "t.%s IS NULL".formatted(table.naturalKey().getFirst().name());
        return "SELECT %s, CASE WHEN %s THEN 'insert' WHEN %s THEN 'update' ELSE 'keep' END AS %s FROM %s AS s LEFT JOIN stored AS t ON %s%s"
                .formatted(names("s.", loaded), missing, replaces, CHANGE, source, equal("t.", "s.", table.naturalKey()), join);
    }

    /** A document that is the whole of its scope also takes away what it no longer has, and changes nothing if a newer one was there. */
    private List<String> scopeEnds() {
        String scope = names(table.scope());
        String columns = loaded.stream().map(column -> table.naturalKey().contains(column) ? "t." + column.name() : nothing(column))
                .collect(Collectors.joining(", "));
        return List.of(
                "newest AS (SELECT * FROM stored WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY %s ORDER BY %s) = 1)".formatted(scope,
                        newestFirst()),
                "valid AS (SELECT s.* FROM source AS s LEFT JOIN newest AS n ON %s WHERE n.captured_at IS NULL OR NOT %s)"
                        .formatted(equal("n.", "s.", table.scope()), newer("n.", "s.")),
                "scopes AS (SELECT DISTINCT %s FROM valid)".formatted(scope),
                "gone AS (SELECT DISTINCT %s, 'delete' AS %s FROM stored AS t JOIN scopes AS c ON %s LEFT JOIN valid AS s ON %s WHERE s.captured_at IS NULL)"
                        .formatted(columns, CHANGE, equal("t.", "c.", table.scope()), equal("t.", "s.", table.naturalKey())),
                "ends AS (%s UNION ALL SELECT * FROM gone)".formatted(placed("valid", newer("s.", "t."), "")));
    }

    /**
     * The newest version of each fact is active, unless it was withdrawn; an older one names its successor. A stored version that arrives again becomes active
     * again if another one superseded it, in the table or in this batch. A withdrawn version never does.
     */
    private List<String> versionEnds(Table.Versions versions) {
        String key = names(table.naturalKey());
        String firstKey = table.naturalKey().getFirst().name();
        String again = """
                again AS (SELECT DISTINCT %1$s FROM source AS s JOIN stored AS t ON %2$s
                  LEFT JOIN source AS o ON %3$s AND o.%4$s <> s.%4$s AND %7$s > %6$s AND %7$s < %8$s
                  WHERE (%8$s > %6$s%9$s AND (NOT t.%5$s OR o.%4$s IS NOT NULL))%10$s)""".formatted(names("s.", table.naturalKey()),
                equal("t.", "s.", table.naturalKey()), equal("o.", "s.", versions.fact()), versions.version().name(),
                versions.active().name(), versions.orderSql("t."), versions.orderSql("o."), versions.orderSql("s."),
                versions.standsSql("t."), versions.takesBackSql("s.", "t."));
        String placed = "placed AS (%s)".formatted(placed("source", "a.%s IS NOT NULL".formatted(firstKey),
                " LEFT JOIN again AS a ON " + equal("a.", "s.", table.naturalKey())));
        String stored = loaded.stream().map(column -> needed.contains(column) ? "t." + column.name() : nothing(column))
                .collect(Collectors.joining(", "));
        String all = """
                all_versions AS (SELECT * FROM placed WHERE %1$s <> 'keep' UNION ALL
                  SELECT %2$s, 'settle' AS %1$s FROM stored AS t JOIN (SELECT DISTINCT %3$s FROM source) AS f ON %4$s
                  LEFT JOIN (SELECT %5$s FROM placed WHERE %1$s = 'update') AS p ON %6$s WHERE p.%7$s IS NULL)""".formatted(CHANGE, stored,
                names(versions.fact()), equal("t.", "f.", versions.fact()), key, equal("t.", "p.", table.naturalKey()), firstKey);
        String followed = "followed AS (SELECT *, CAST(LEAD(%1$s) OVER (PARTITION BY %2$s ORDER BY %3$s, %1$s) AS STRING) AS follower FROM all_versions)"
                .formatted(versions.version().name(), names(versions.fact()), versions.orderSql(""));
        return List.of(again, placed, all, followed, "ends AS (%s)".formatted(settled(versions)));
    }

    private String settled(Table.Versions versions) {
        String counts = "(follower IS NULL%s)".formatted(versions.standsSql(""));
        String columns = loaded.stream().map(column -> {
            if (column == versions.active())
                return counts + " AS " + column.name();
            return versions.supersededBy().filter(column::equals).isPresent() ? "follower AS " + column.name() : column.name();
        }).collect(Collectors.joining(", "));
        String named = versions.supersededBy().map(column -> " OR %s IS DISTINCT FROM follower".formatted(column.name())).orElse("");
        return "SELECT %s, %s FROM followed WHERE %s <> 'settle' OR %s IS DISTINCT FROM %s%s".formatted(columns, CHANGE,
                CHANGE, versions.active().name(), counts, named);
    }

    private static String nothing(Column<?> column) {
        return "CAST(NULL AS %s) AS %s".formatted(SqlText.plainType(column), column.name());
    }

    /** The source version in order of weight; an older one never replaces a newer one. */
    private String newer(String left, String right) {
        return greater(version(left), version(right));
    }

    private List<String> version(String alias) {
        Stream<String> flag = table.finalFlag().stream().map(column -> "CASE WHEN %s%s THEN 1 ELSE 0 END".formatted(alias, column.name()));
        return Stream
                .concat(flag, Stream.of(Table.CAPTURED_AT, Table.SOURCE_GENERATION, Table.SOURCE_PATH).map(column -> alias + column.name()))
                .toList();
    }
}
