package fullcourt.platform.warehouse;

import java.util.Optional;

/** A row that must not be stored. The rest of its file is: the row alone is rejected, with this reason. */
public final class InvalidRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String pointer;

    InvalidRowException(Optional<Column.Place> place, String problem) {
        this(place.map(Column.Place::pointer).orElse(""), problem);
    }

    /** @param pointer where in the row, a JSON pointer; empty text for the row itself */
    public InvalidRowException(String pointer, String problem) {
        super(problem);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
