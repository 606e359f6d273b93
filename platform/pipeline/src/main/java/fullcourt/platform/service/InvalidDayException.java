package fullcourt.platform.service;

/** Somebody named a day that is none. Nothing was done. */
final class InvalidDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDayException(String sentence) {
        super(sentence);
    }
}
