package fullcourt.embedded.access;

/** The operator's token of a data directory cannot be used. */
final class TokenFileException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TokenFileException(String sentence) {
        super(sentence);
    }

    TokenFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
