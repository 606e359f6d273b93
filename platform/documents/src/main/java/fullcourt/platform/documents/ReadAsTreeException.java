package fullcourt.platform.documents;

/** Something was asked of a document that is read front to back which only its whole tree can answer. Never leaves this package. */
final class ReadAsTreeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReadAsTreeException(String what) {
        super(what, null, false, false);
    }
}
