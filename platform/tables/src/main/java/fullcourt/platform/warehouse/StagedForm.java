package fullcourt.platform.warehouse;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.tables.StagedContent;
import java.util.List;
import java.util.Set;

/** The form in which a platform stages rows. Its warehouse loads every form that it writes, and distinguishes them by extension. */
@FunctionalInterface
public interface StagedForm {
    /**
     * @param rows at least one, all of {@code schema}; the same rows give an object of the same extension
     */
    StagedContent of(Schema schema, List<Row> rows);

    /** The file versions from which the rows of a staged object were read; empty if they come from none, or if the object cannot be read. */
    default Set<RowSource> sources(ObjectPath object, byte[] content) {
        return RowSource.ofLines(content);
    }
}
