package fullcourt.platform.warehouse;

import fullcourt.platform.failure.Refused;

/**
 * The warehouse refused a statement: a query or a declaration is wrong, and doing the same again cannot help. Nothing was written. The rows
 * that the statement was about are not at fault.
 */
public final class StatementRefusedException extends RuntimeException implements Refused {
    private static final long serialVersionUID = 1L;

    public StatementRefusedException(String purpose, Throwable cause) {
        super("The warehouse refused to %s: %s".formatted(purpose, cause.getMessage()), cause);
    }
}
