package fullcourt.platform.tables;

import static fullcourt.platform.tables.Column.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table's one declaration: its {@link Schema}, what identifies a row, and how rows are partitioned and loaded. DDL for every engine, documentation,
 * validation and the catalogue for SQL checks derive from it.
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
    private final Schema schema;
    private final String grain;
    private final List<Column<?>> naturalKey;
    private final Optional<Column<LocalDate>> partitionColumn;
    private final Loading loading;

    private Table(TableId id, List<Column<?>> columns, String grain, List<Column<?>> naturalKey,
            Optional<Column<LocalDate>> partitionColumn, Loading loading) {
        this.id = id;
        this.schema = Schema.of(id, columns, loading.technicalColumns());
        this.grain = grain;
        this.naturalKey = naturalKey;
        this.partitionColumn = partitionColumn;
        this.loading = loading;
        requireDeclared(naturalKey);
        requireDeclared(loading.scope());
        partitionColumn.ifPresent(column -> requireDeclared(List.of(column)));
    }

    private void requireDeclared(List<Column<?>> used) {
        for (Column<?> column : used) {
            if (!schema.has(column)) {
                throw new IllegalArgumentException("%s uses column %s without declaring it".formatted(id, column.name()));
            }
        }
    }

    public static Table named(String dataset, String name) {
        return new Table(new TableId(dataset, name), List.of(), "", List.of(), Optional.empty(), Loading.UNDECLARED);
    }

    /** What one row is: "one player and game". */
    public Table grain(String words) {
        return new Table(id, businessColumns(), words, naturalKey, partitionColumn, loading);
    }

    /** The business columns in their order; the technical ones are added. */
    public Table columns(Column<?>... declared) {
        return new Table(id, List.of(declared), grain, naturalKey, partitionColumn, loading);
    }

    public Table partitionedBy(Column<LocalDate> date) {
        return new Table(id, businessColumns(), grain, naturalKey, Optional.of(date), loading);
    }

    public Table naturalKey(Column<?>... key) {
        for (Column<?> column : key) {
            if (!column.required()) {
                throw new IllegalArgumentException(
                        "%s: key column %s must be required, null never equals null".formatted(id, column.name()));
            }
        }
        return new Table(id, businessColumns(), grain, List.of(key), partitionColumn, loading);
    }

    /**
     * @param how any mode but VERSIONED, for which {@link #versioned} is
     * @param within for {@link LoadMode#REPLACE_SCOPE}: the columns whose values a document covers completely
     */
    public Table loadedBy(LoadMode how, Column<?>... within) {
        if (how == LoadMode.VERSIONED)
            throw new IllegalArgumentException("%s is loaded by VERSIONED without versions. Declare them: versioned(…).".formatted(id));
        return loadedBy(loading.by(how, List.of(within)));
    }

    /** Loaded by {@link LoadMode#VERSIONED}. */
    public Table versioned(Versions declared) {
        return loadedBy(loading.by(declared));
    }

    /** A row in which this is true is never replaced by one in which it is not. With REPLACE_SCOPE it is the same in all rows of a document. */
    public Table finalWhen(Column<Boolean> flag) {
        return loadedBy(loading.finalWhen(flag));
    }

    private Table loadedBy(Loading declared) {
        return new Table(id, businessColumns(), grain, naturalKey, partitionColumn, declared);
    }

    public TableId id() {
        return id;
    }

    public String grain() {
        return grain;
    }

    /** What a row of the table looks like. */
    public Schema schema() {
        return schema;
    }

    /** Business columns, then technical ones. */
    public List<Column<?>> columns() {
        return schema.columns();
    }

    public List<Column<?>> businessColumns() {
        return schema.businessColumns();
    }

    /** The columns of a staged row: all but {@link #PROCESSED_AT}, which the publish sets. */
    public List<Column<?>> stagedColumns() {
        return schema.stagedColumns();
    }

    /** Columns that say where and when a row came from; they never count as a change of content. */
    public List<Column<?>> technicalColumns() {
        return loading.technicalColumns();
    }

    public boolean isLoadedFromFiles() {
        return loading.isFromFiles();
    }

    public List<Column<?>> naturalKey() {
        return naturalKey;
    }

    public Optional<Column<LocalDate>> partitionColumn() {
        return partitionColumn;
    }

    public LoadMode mode() {
        return loading.mode();
    }

    public List<Column<?>> scope() {
        return loading.scope();
    }

    public Optional<Column<Boolean>> finalFlag() {
        return loading.finalFlag();
    }

    /** Present exactly if the mode is {@link LoadMode#VERSIONED}. */
    public Optional<Versions> versions() {
        return loading.versions();
    }

    public Optional<Column<?>> column(String name) {
        return schema.column(name);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
