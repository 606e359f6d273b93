package fullcourt.platform.documents;

/** A value was requested of a streamed document that only its whole tree can provide. Never leaves this package. */
final class ReadAsTreeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReadAsTreeException(String what) {
        super(what, null, false, false);
    }
}
