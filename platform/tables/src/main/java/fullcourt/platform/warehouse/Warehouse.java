package fullcourt.platform.warehouse;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
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

    /** Creates or replaces a view. @param sql GoogleSQL without parameters, giving the shape's business columns */
    void declareView(Table shape, String sql);

    /**
     * Merges staged objects into a table on its natural key; an older version never replaces a newer one. Publishing the same id again does nothing
     * and gives the first result.
     * @throws WarehouseUnavailableException if it cannot be reached, or lacks what the publish needs ({@link WarehouseShortageException}); nothing was
     *     written, publishing again is safe
     * @throws InvalidDataException if rows break the table's declaration, or objects hold no rows; nothing was written, publishing again cannot help
     * @throws StatementRefusedException if the statement is wrong and not the rows; nothing was written
     */
    PublishResult publish(Table table, PublishId id, List<ObjectPath> staged, Instant processedAt);

    /**
     * Replaces one partition by the rows of a query. Replacing with the same id again does nothing and gives the first result.
     * @param without values of {@code entityColumn} whose rows are excluded
     */
    PublishResult replace(Table table, Partition partition, PublishId id, Query query, ExcludedEntities without, Instant processedAt);

    /** Adds rows to reporting tables, all or none; a row whose natural key is there already is not added again. */
    void append(List<Row> rows, Instant processedAt);

    /**
     * The marks that writes stored in the same transaction as their rows, by publish state and epoch. Empty where the engine has no such transaction: there the run
     * history, which follows each write and precedes the publish state, is the only record.
     */
    default List<HighWaterMark> highWaterMarks() {
        return List.of();
    }

    /** How many rows each table holds, without reading them. */
    Map<TableId, Long> rowCounts(Collection<Table> tables);

    /** The version of every partition that holds rows; a publish reports the same version for the same rows. */
    Map<Partition, PartitionVersion> versions(Table table);

    /** Removes every row of tables. */
    void empty(Collection<Table> tables);

    /** Natural keys that occur more than once, at most {@code limit} of them, as text. */
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
