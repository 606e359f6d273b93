package fullcourt.operations.command;

/** What was typed is not what the verb takes. Nothing was done. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String sentence) {
        super(sentence);
    }
}
