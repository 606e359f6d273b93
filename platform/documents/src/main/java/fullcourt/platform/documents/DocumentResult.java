package fullcourt.platform.documents;

import fullcourt.platform.tables.Row;
import java.util.List;

/** The result of reading a document's bytes. Reading the same bytes again gives the same. */
public sealed interface DocumentResult {

    /**
     * At least one row, in the document's order, each natural key once.
     * The rows lack {@code processed_at}, which is known only when they are published.
     */
    record Parsed(List<Row> rows, List<RejectedRow> rejected) implements DocumentResult {}

    /**
     * The right schema with no row for the table inside.
     * @param rejected rows that are well-formed but belong to no row of this table: an All-Star game's
     */
    record Empty(List<RejectedRow> rejected) implements DocumentResult {}

    /** Nothing of it may be loaded. @param problem one sentence for a person: what is wrong, and where */
    record Unreadable(String problem) implements DocumentResult {}
}
