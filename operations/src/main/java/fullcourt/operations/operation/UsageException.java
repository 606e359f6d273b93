package fullcourt.operations.operation;

/** What was typed or sent is not what the operation takes. Nothing was done. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String sentence) {
        super(sentence);
    }
}
