package fullcourt.embedded.clock;

/** The clock of a data directory cannot be read or written; nothing goes on without one. */
final class ClockFileException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ClockFileException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
