package fullcourt.standalone;

/** Other command lines could not find this suite, so it does not start. */
final class ServerFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
