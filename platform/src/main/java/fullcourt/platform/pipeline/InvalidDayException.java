package fullcourt.platform.pipeline;

/** A caller named a day that does not exist. Nothing was done. */
public final class InvalidDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDayException(String sentence) {
        super(sentence);
    }
}
