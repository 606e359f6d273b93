package fullcourt.platform.receive;

import fullcourt.platform.tables.BusinessDates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates as messages write them. A date that no season can have would have every step walk to it day by day. */
final class MessageDates {
    /** One season and its summer. */
    static final int MAX_DAYS = 400;

    private MessageDates() {}

    /** @throws IllegalArgumentException if it is no date, or not one of {@link BusinessDates} */
    static LocalDate day(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (BusinessDates.isIn(date))
                return date;
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new IllegalArgumentException(
                "'%s' is no date of a season. Accepted are dates from %s to %s.".formatted(text, BusinessDates.FIRST, BusinessDates.LAST));
    }

    /** @throws IllegalArgumentException if the range is upside down or longer than a season */
    static void requireOneSeason(LocalDate from, LocalDate to) {
        if (to.isBefore(from))
            throw new IllegalArgumentException("The range %s to %s is upside down. Name the earlier day first.".formatted(from, to));
        if (from.plusDays(MAX_DAYS).isBefore(to))
            throw new IllegalArgumentException(
                    "The range %s to %s is longer than %d days. Send a message for each season.".formatted(from, to, MAX_DAYS));
    }
}
