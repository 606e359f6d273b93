package fullcourt.embedded.access;

/** The embedded suite would listen where other machines can reach it, and no setting says that it may. Nothing was opened. */
final class ExposedAddressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExposedAddressException(String sentence) {
        super(sentence);
    }
}
