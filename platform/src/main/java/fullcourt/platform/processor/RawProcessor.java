package fullcourt.platform.processor;

import fullcourt.platform.registry.PathPrefix;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One feed: the paths it handles, the table it fills, where in the document its rows are.
 * Columns that declare a place are filled before {@link #compute}; a row that fails is rejected alone, with its pointer and the reason.
 */
public interface RawProcessor {

    Set<PathPrefix> handles();

    Table table();

    RowPath rows();

    /** Sets the columns without a place. May throw {@link fullcourt.platform.warehouse.InvalidRowException} to reject the row. */
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

    /** Raise it when the same document would give other rows: quarantined files are then reprocessed. */
    default int parserVersion() {
        return 1;
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
