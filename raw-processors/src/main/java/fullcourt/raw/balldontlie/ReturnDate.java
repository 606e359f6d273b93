package fullcourt.raw.balldontlie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** When a player is expected back. The feed prints month and day and leaves the year to the reader. */
final class ReturnDate {
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("MMM d")
            .toFormatter(Locale.ENGLISH);
    /** A date that has passed stays on the list for weeks; one further back than this means next year's. */
    private static final int MAXIMUM_DAYS_PASSED = 60;

    private ReturnDate() {}

    /** The first such day from two months before the list's day on; empty for {@code TBD} and anything else that is no day. */
    static Optional<LocalDate> of(String text, LocalDate listed) {
        try {
            MonthDay day = MonthDay.parse(text, FORM);
            LocalDate earliest = listed.minusDays(MAXIMUM_DAYS_PASSED);
            LocalDate thatYear = day.atYear(earliest.getYear());
            return Optional.of(thatYear.isBefore(earliest) ? day.atYear(earliest.getYear() + 1) : thatYear);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
