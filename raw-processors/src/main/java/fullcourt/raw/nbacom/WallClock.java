package fullcourt.raw.nbacom;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A New York wall-clock time as the league writes it: {@code 2024-10-22T19:30:00}, often with a {@code Z} behind that means nothing. */
final class WallClock {
    private WallClock() {}

    static Optional<LocalDateTime> of(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
