package fullcourt.platform.failure;

import java.util.Optional;

/** What ended a unit of work (one table, file, date or step) before it was done. An {@link Error} ends its unit like an exception, and no other. */
public record Failure(Throwable cause) {

    /** Whether the same work may succeed although nothing about it changes. */
    public boolean mayPass() {
        return cause instanceof Passing || cause instanceof OutOfMemoryError;
    }

    /** Whether the program is at fault, so that the log has to say where. */
    public boolean isFault() {
        return !mayPass() && !(cause instanceof Refused);
    }

    public Optional<Shortage> shortage() {
        return switch (cause) {
            case Passing passing -> passing.shortage();
            case OutOfMemoryError _ -> Optional.of(Shortage.MEMORY);
            default -> Optional.empty();
        };
    }

    /** The exception's message, or its kind if it has none. */
    public String sentence() {
        String message = cause.getMessage();
        return cause instanceof Error || message == null ? cause.toString() : message;
    }
}
