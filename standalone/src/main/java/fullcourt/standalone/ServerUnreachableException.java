package fullcourt.standalone;

/** The suite that works in a data directory does not answer, or stopped answering. */
final class ServerUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerUnreachableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
