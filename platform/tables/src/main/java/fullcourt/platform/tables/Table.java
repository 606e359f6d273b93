package fullcourt.platform.tables;

import static fullcourt.platform.tables.Column.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table's one declaration. DDL for every engine, documentation, validation and the catalogue for SQL checks derive from it.
 * Declare it as a constant: {@code Table.named(…).grain(…).columns(…).partitionedBy(…).naturalKey(…).loadedBy(…)}.
 */
public final class Table {
    /** When the row was written. */
    public static final Column<Instant> PROCESSED_AT = required("processed_at", ColumnType.TIMESTAMP, "When this row was written.");
    /** With the next two columns the source version of a row made from a file, compared in this order after the final flag; greater is newer. */
    public static final Column<Instant> CAPTURED_AT = required("captured_at", ColumnType.TIMESTAMP,
            "When the source was captured: from the object's name, else the document, else storage.");
    public static final Column<Long> SOURCE_GENERATION = required("source_generation", ColumnType.INT64,
            "Generation of the object the row was read from.");
    public static final Column<String> SOURCE_PATH = required("source_path", ColumnType.STRING,
            "Path of the object the row was read from.");

    /**
     * For {@link LoadMode#VERSIONED} tables: several versions of one fact are kept and at most one is active: the newest, unless it was withdrawn.
     * @param active true in the active version
     * @param supersededBy if declared, names in an inactive row the version that replaced it
     * @param version identifies the versions of one fact
     * @param order the version with the greatest value is the newest
     * @param fact columns that identify the fact
     * @param withdrawnAt if declared, when a version was withdrawn. A withdrawn version is never active again, and is ordered by this time instead of
     *     {@code order}. Of several withdrawals of one version the earliest is kept, so the order of their arrival does not matter.
     */
    public record Versions(Column<Boolean> active, Optional<Column<String>> supersededBy, Column<?> version, Column<?> order,
            List<Column<?>> fact, Optional<Column<Instant>> withdrawnAt) {

        public Versions(Column<Boolean> active, Optional<Column<String>> supersededBy, Column<?> version, Column<?> order,
                List<Column<?>> fact) {
            this(active, supersededBy, version, order, fact, Optional.empty());
        }

        /** @param at when a version was withdrawn; the order has to be an instant, too */
        public Versions withdrawnBy(Column<Instant> at) {
            return new Versions(active, supersededBy, version, order, fact, Optional.of(at));
        }

        /** SQL of both engines: the time by which a version is ordered, its withdrawal if there is one. @param alias with its dot, or empty */
        public String orderSql(String alias) {
            return withdrawnAt.map(at -> "COALESCE(%1$s%2$s, %1$s%3$s)".formatted(alias, at.name(), order.name()))
                    .orElse(alias + order.name());
        }

        /** SQL of both engines, beginning with AND: the version was not withdrawn; empty for a table without withdrawals. */
        public String standsSql(String alias) {
            return withdrawnAt.map(at -> " AND %s%s IS NULL".formatted(alias, at.name())).orElse("");
        }

        /** SQL of both engines, beginning with OR: the staged row withdraws the stored version of its key, earlier than a withdrawal that is stored. */
        public String takesBackSql(String staged, String stored) {
            return withdrawnAt.map(at -> " OR (%1$s IS NOT NULL AND (%2$s IS NULL OR %1$s < %2$s))".formatted(staged + at.name(),
                    stored + at.name())).orElse("");
        }

        /** SQL of both engines, the beginning of an ORDER BY: of the rows of one version the earliest withdrawal first, then the greatest order. */
        public String preferenceSql() {
            return withdrawnAt.map(at -> "%1$s IS NULL, %1$s, ".formatted(at.name())).orElse("") + order.name() + " DESC, ";
        }
    }

    private final TableId id;
    private final String grain;
    private final List<Column<?>> columns;
    private final List<Column<?>> allColumns;
    private final Map<Column<?>, Integer> positions = new IdentityHashMap<>();
    private final List<Column<?>> naturalKey;
    private final Optional<Column<LocalDate>> partitionColumn;
    private final LoadMode mode;
    private final List<Column<?>> scope;
    private final Optional<Column<Boolean>> finalFlag;
    private final Optional<Versions> versions;

    private Table(TableId id, String grain, List<Column<?>> columns, List<Column<?>> naturalKey,
            Optional<Column<LocalDate>> partitionColumn, LoadMode mode,
            List<Column<?>> scope, Optional<Column<Boolean>> finalFlag, Optional<Versions> versions) {
        this.id = id;
        this.grain = grain;
        this.columns = columns;
        this.naturalKey = naturalKey;
        this.partitionColumn = partitionColumn;
        this.mode = mode;
        this.scope = scope;
        this.finalFlag = finalFlag;
        this.versions = versions;
        this.allColumns = Stream.concat(columns.stream(), technicalColumns().stream()).toList();
        for (Column<?> column : allColumns) {
            if (positions.put(column, positions.size()) != null) {
                throw new IllegalArgumentException("%s declares column %s twice".formatted(id, column.name()));
            }
        }
        requireDeclared(naturalKey);
        requireDeclared(scope);
        partitionColumn.ifPresent(column -> requireDeclared(List.of(column)));
        if ((mode == LoadMode.VERSIONED) != versions.isPresent())
            throw new IllegalArgumentException("%s is loaded by VERSIONED without versions. Declare them: versioned(…).".formatted(id));
    }

    private void requireDeclared(List<Column<?>> used) {
        for (Column<?> column : used) {
            if (!positions.containsKey(column)) {
                throw new IllegalArgumentException("%s uses column %s without declaring it".formatted(id, column.name()));
            }
        }
    }

    public static Table named(String dataset, String name) {
        return new Table(new TableId(dataset, name), "", List.of(), List.of(), Optional.empty(), LoadMode.MERGE_NEWEST, List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What one row is: "one player and game". */
    public Table grain(String words) {
        return new Table(id, words, columns, naturalKey, partitionColumn, mode, scope, finalFlag, versions);
    }

    /** The business columns in their order; the technical ones are added. */
    public Table columns(Column<?>... declared) {
        return new Table(id, grain, List.of(declared), naturalKey, partitionColumn, mode, scope, finalFlag, versions);
    }

    public Table partitionedBy(Column<LocalDate> date) {
        return new Table(id, grain, columns, naturalKey, Optional.of(date), mode, scope, finalFlag, versions);
    }

    public Table naturalKey(Column<?>... key) {
        for (Column<?> column : key) {
            if (!column.required()) {
                throw new IllegalArgumentException(
                        "%s: key column %s must be required, null never equals null".formatted(id, column.name()));
            }
        }
        return new Table(id, grain, columns, List.of(key), partitionColumn, mode, scope, finalFlag, versions);
    }

    /**
     * @param how any mode but VERSIONED, for which {@link #versioned} is
     * @param within for {@link LoadMode#REPLACE_SCOPE}: the columns whose values a document covers completely
     */
    public Table loadedBy(LoadMode how, Column<?>... within) {
        return new Table(id, grain, columns, naturalKey, partitionColumn, how, List.of(within), finalFlag, Optional.empty());
    }

    /** Loaded by {@link LoadMode#VERSIONED}. */
    public Table versioned(Versions declared) {
        return new Table(id, grain, columns, naturalKey, partitionColumn, LoadMode.VERSIONED, List.of(), finalFlag, Optional.of(declared));
    }

    /** A row in which this is true is never replaced by one in which it is not. With REPLACE_SCOPE it is the same in all rows of a document. */
    public Table finalWhen(Column<Boolean> flag) {
        return new Table(id, grain, columns, naturalKey, partitionColumn, mode, scope, Optional.of(flag), versions);
    }

    public TableId id() {
        return id;
    }

    public String grain() {
        return grain;
    }

    /** Business columns, then technical ones. */
    public List<Column<?>> columns() {
        return allColumns;
    }

    public List<Column<?>> businessColumns() {
        return columns;
    }

    /** The columns of a staged row: all but {@link #PROCESSED_AT}, which the publish sets. */
    public List<Column<?>> stagedColumns() {
        return columns().stream().filter(column -> column != PROCESSED_AT).toList();
    }

    /** Columns that say where and when a row came from; they never count as a change of content. */
    public List<Column<?>> technicalColumns() {
        return isLoadedFromFiles() ? List.of(CAPTURED_AT, SOURCE_PATH, SOURCE_GENERATION, PROCESSED_AT) : List.of(PROCESSED_AT);
    }

    public boolean isLoadedFromFiles() {
        return mode == LoadMode.MERGE_NEWEST || mode == LoadMode.REPLACE_SCOPE;
    }

    public List<Column<?>> naturalKey() {
        return naturalKey;
    }

    public Optional<Column<LocalDate>> partitionColumn() {
        return partitionColumn;
    }

    public LoadMode mode() {
        return mode;
    }

    public List<Column<?>> scope() {
        return scope;
    }

    public Optional<Column<Boolean>> finalFlag() {
        return finalFlag;
    }

    /** Present exactly if the mode is {@link LoadMode#VERSIONED}. */
    public Optional<Versions> versions() {
        return versions;
    }

    /** Position in {@link #columns()}; -1 if the table has no such column. */
    int positionOf(Column<?> column) {
        Integer position = positions.get(column);
        return position == null ? -1 : position;
    }

    public Optional<Column<?>> column(String name) {
        for (Column<?> column : allColumns) {
            if (column.name().equals(name))
                return Optional.of(column);
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
