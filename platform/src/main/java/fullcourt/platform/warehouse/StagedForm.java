package fullcourt.platform.warehouse;

import java.util.List;

/** How a platform writes rows into its stage. Its warehouse loads every form that it writes, and tells them apart by their extension. */
@FunctionalInterface
public interface StagedForm {
    /**
     * @param rows at least one, all of {@code table}; the same rows give an object of the same extension
     */
    StagedContent of(Table table, List<Row> rows);
}
