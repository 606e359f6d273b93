package fullcourt.platform.documents;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The file around the current row. Pointers are JSON pointers; absent and null values are empty. */
public interface FileContext {

    ObjectPath path();

    /** When the source was captured: the file name's time, else the document's {@code /timestamp}, else when it was stored. */
    Instant capturedAt();

    /** A scalar of the current row, as text. */
    Optional<String> row(String pointer);

    /**
     * A scalar of the current row as a column's value.
     * @throws InvalidRowException if the value is of another type: nonsense is no missing value
     */
    default <T> Optional<T> row(String pointer, Column<T> column) {
        return row(pointer).map(text -> column.type().parser().apply(text).orElseThrow(() -> new InvalidRowException(pointer,
                "%s is '%s', accepted is %s".formatted(column.name(), text, column.type().accepts()))));
    }

    /** Whether the current row has the place, with null or an empty value included. */
    boolean isInRow(String pointer);

    /** The current row itself, for values that are no scalars: rows of a processor that requests it are all read as a whole. */
    JsonNode row();

    /** A scalar of the document's root, as text. */
    Optional<String> document(String pointer);

    /**
     * A scalar of an element that encloses the row.
     * @param rowPath the element's place with {@code *}, a leading part of the row's path: {@code /boxScores/*}
     */
    Optional<String> parent(String rowPath, String pointer);

    /** Which of the processor's {@link RowPath} pointers the row was found by. */
    String foundBy();

    /** @throws InvalidRowException if no segment of the path is a date */
    LocalDate pathDate();
}
