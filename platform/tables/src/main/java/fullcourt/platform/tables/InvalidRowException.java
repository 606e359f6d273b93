package fullcourt.platform.tables;

import java.util.Optional;

/** The row is rejected with this reason; the other rows of its document are loaded, unless too many are rejected: then the document is quarantined. */
public final class InvalidRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String pointer;
    private final String problem;
    private final boolean isOutOfScope;

    InvalidRowException(Optional<Column.Place> place, String problem) {
        this(place.map(Column.Place::pointer).orElse(""), problem);
    }

    /** @param pointer where in the row, a JSON pointer; empty text for the row itself */
    public InvalidRowException(String pointer, String problem) {
        this(pointer, problem, false);
    }

    private InvalidRowException(String pointer, String problem, boolean isOutOfScope) {
        super(problem);
        this.pointer = pointer;
        this.problem = problem;
        this.isOutOfScope = isOutOfScope;
    }

    /** For a sound row that is out of the table's scope: it is listed, but does not count towards quarantining its document. */
    public static InvalidRowException outOfScope(String pointer, String problem) {
        return new InvalidRowException(pointer, problem, true);
    }

    /** One sentence, without full stop. */
    public String problem() {
        return problem;
    }

    public boolean isOutOfScope() {
        return isOutOfScope;
    }

    public String pointer() {
        return pointer;
    }
}
