package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.Table;
import java.util.List;

/** The read access to the warehouse: all that a step gets of it. */
public interface TableReader {

    /** All rows of a partition, ordered by natural key. */
    List<Row> read(Table table, Partition partition);

    /**
     * The rows of a query.
     * @param schema the result's columns by name, of a table without the technical ones
     * @throws WarehouseUnavailableException if it cannot be reached
     */
    List<Row> query(Query query, Schema schema);
}
