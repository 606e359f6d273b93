package fullcourt.platform.warehouse;

import fullcourt.platform.failure.Refused;
import fullcourt.platform.tables.TableId;

/** Rows violate their table's declaration. Nothing was written; the input or the query has to change. */
public final class InvalidDataException extends RuntimeException implements Refused {
    private static final long serialVersionUID = 1L;

    public InvalidDataException(TableId table, String problem) {
        super("%s was not written: %s. Correct the input or the query, then run again.".formatted(table, problem));
    }

    /** @param refused the engine's error */
    public InvalidDataException(TableId table, Throwable refused) {
        this(table, String.valueOf(refused.getMessage()).lines().findFirst().orElse("").strip().replaceFirst("[.,]+$", ""));
        initCause(refused);
    }
}
