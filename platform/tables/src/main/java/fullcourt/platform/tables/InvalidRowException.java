package fullcourt.platform.tables;

import java.util.Optional;

/** The row is rejected with this reason; the other rows of its file are loaded. */
public final class InvalidRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String pointer;
    private final String problem;
    private final boolean belongsElsewhere;

    InvalidRowException(Optional<Column.Place> place, String problem) {
        this(place.map(Column.Place::pointer).orElse(""), problem);
    }

    /** @param pointer where in the row, a JSON pointer; empty text for the row itself */
    public InvalidRowException(String pointer, String problem) {
        this(pointer, problem, false);
    }

    private InvalidRowException(String pointer, String problem, boolean belongsElsewhere) {
        super(problem);
        this.pointer = pointer;
        this.problem = problem;
        this.belongsElsewhere = belongsElsewhere;
    }

    /** For a sound row that is out of the table's scope: it is listed, but does not count towards quarantining its document. */
    public static InvalidRowException belongingElsewhere(String pointer, String problem) {
        return new InvalidRowException(pointer, problem, true);
    }

    /** One sentence, without full stop. */
    public String problem() {
        return problem;
    }

    public boolean belongsElsewhere() {
        return belongsElsewhere;
    }

    public String pointer() {
        return pointer;
    }
}
