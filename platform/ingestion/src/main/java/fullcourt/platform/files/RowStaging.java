package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import java.util.List;

/** Where the rows of a file go. Once they are there they are safe. */
@FunctionalInterface
public interface RowStaging {

    /**
     * Stages rows under a key. Writing the same key again changes nothing.
     * @param key names what the rows were made from: a hash of object, generation and parser version, or of a request
     * @return the objects that were not staged already
     */
    List<ObjectPath> write(Table table, String key, List<Row> rows);
}
