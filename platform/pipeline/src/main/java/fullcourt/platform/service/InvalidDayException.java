package fullcourt.platform.service;

/** A caller named a day that does not exist. Nothing was done. */
final class InvalidDayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDayException(String sentence) {
        super(sentence);
    }
}
