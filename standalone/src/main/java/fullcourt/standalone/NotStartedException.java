package fullcourt.standalone;

/** The suite did not start; {@link OneSentence} has said why. */
final class NotStartedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotStartedException(RuntimeException cause) {
        super("the suite did not start", cause);
    }
}
