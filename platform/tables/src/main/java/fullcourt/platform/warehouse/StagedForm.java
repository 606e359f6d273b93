package fullcourt.platform.warehouse;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.StagedContent;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.Set;

/** How a platform writes rows into its stage. Its warehouse loads every form that it writes, and tells them apart by their extension. */
@FunctionalInterface
public interface StagedForm {
    /**
     * @param rows at least one, all of {@code table}; the same rows give an object of the same extension
     */
    StagedContent of(Table table, List<Row> rows);

    /** Which file versions the rows of a staged object were made from; empty if they were made from none, or if the object cannot be read. */
    default Set<RowSource> sources(ObjectPath object, byte[] content) {
        return RowSource.ofLines(content);
    }
}
