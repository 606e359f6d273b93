package fullcourt.platform.warehouse;

/** The warehouse refused a statement: a query or a declaration is wrong, and doing the same again cannot help. Nothing was written. */
public final class StatementRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StatementRefusedException(String purpose, Throwable cause) {
        super("The warehouse refused to %s: %s".formatted(purpose, cause.getMessage()), cause);
    }
}
