package fullcourt.platform.warehouse;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.tables.View;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The port through which rows are stored. Every write of rows is one statement or transaction, so it takes effect as a whole or not at all. */
public interface Warehouse extends TableReader, AutoCloseable {

    /**
     * Creates what is missing, adds nullable columns, and compares the rest.
     * @throws SchemaMismatchException naming the exact change, if the live schema differs in any other way
     */
    void declare(Collection<Table> tables);

    /** Creates or replaces a view. */
    void declareView(View view);

    /**
     * Merges staged objects into a table on its natural key; an older version never replaces a newer one. Publishing the same id again does nothing
     * and returns the counts of the first time.
     * @throws WarehouseUnavailableException if it cannot be reached, or lacks what the publish needs ({@link WarehouseShortageException}); the write may
     *     still take effect later, and publishing the same id again is safe and returns its result
     * @throws InvalidDataException if rows break the table's declaration, or objects hold no rows; nothing was written, publishing again cannot help
     * @throws StatementRefusedException if the statement is wrong and not the rows; nothing was written
     */
    PublishResult publish(Table table, PublishId id, List<ObjectPath> staged, Instant processedAt);

    /**
     * Replaces one partition by the rows of a query. Equal content is no change: nothing is written and 0 rows are applied. Replacing with the same id again
     * does nothing and returns the counts of the first time. Throws what {@link #publish} throws; rows of another partition are invalid data.
     * @param without values of {@code entityColumn} whose rows are excluded; rows without a value are kept
     */
    PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without, Instant processedAt);

    /**
     * Adds rows to tables of {@link fullcourt.platform.tables.LoadMode#APPEND}, whose natural key is one column; a row whose key is there already is not
     * added again. Not atomic on every engine: after a failure some of the rows may be there, and appending the same rows again is safe.
     */
    void append(List<TableRows> rows, Instant processedAt);

    default void append(Table table, List<Row> rows, Instant processedAt) {
        append(List.of(new TableRows(table, rows)), processedAt);
    }

    /**
     * The highest sequence by publish state and epoch, which each write stores in the transaction of its rows. Empty for an engine without such
     * transactions (BigQuery): there only the run history has it, whose row is written after the rows and before the publish state.
     */
    default List<HighWaterMark> highWaterMarks() {
        return List.of();
    }

    /** The number of rows of each table. Cheap: BigQuery answers from table metadata, which may lag, and counts only a table that is reported as empty. */
    Map<TableId, Long> rowCounts(Collection<Table> tables);

    /** The version of every partition that holds rows; a publish reports the same version for the same rows. */
    Map<Partition, PartitionVersion> versions(Table table);

    /** Removes every row of tables. */
    void empty(Collection<Table> tables);

    /** Natural keys that occur more than once, at most {@code limit}, each as a text with the key and its number of rows. */
    List<String> duplicateKeys(Table table, int limit);

    @Override
    void close();

    /** Entities whose rows are excluded from a partition. @param entityColumn ignored if there are no values */
    record ExcludedEntities(String entityColumn, Set<String> values) {
        public static final ExcludedEntities NONE = new ExcludedEntities("", Set.of());

        public ExcludedEntities {
            values = Set.copyOf(values);
        }
    }
}
