package fullcourt.platform.documents;

import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * How the rows of a document are read: the table they belong to, where in the document they are, which columns are computed.
 * Columns that declare a place are filled before {@link #compute}; a row that fails is rejected alone, with its pointer and the reason.
 */
public interface DocumentMapping {

    Table table();

    RowPath rows();

    /** Sets the columns without a place. May throw {@link fullcourt.platform.tables.InvalidRowException} to reject the row. */
    default void compute(RowBuilder row, FileContext file) {}

    /** For documents in which one element holds several rows, or one row is spread over several: the rows of one element. Empty if it is its row. */
    default Optional<Function<JsonNode, List<JsonNode>>> split() {
        return Optional.empty();
    }

    /** Why the document as a whole must not be loaded; empty if it may. Rows have been counted, not yet parsed. */
    default Optional<String> problemWith(FileContext file, int rowsFound) {
        return Optional.empty();
    }

    /** Why sound rows are incomplete: a list of a league's players in which a team is missing. Empty if they are complete. */
    default Optional<String> problemWithRows(List<Row> rows) {
        return Optional.empty();
    }

    /** Whether one rejected row quarantines the document: for snapshots that replace their scope, in which a missing row would read as a fact. */
    default boolean isWholeOrNothing() {
        return false;
    }

    /** The name of the mapping in messages. */
    default String name() {
        return getClass().getSimpleName();
    }
}
