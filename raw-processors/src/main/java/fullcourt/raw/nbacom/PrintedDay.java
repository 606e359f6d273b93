package fullcourt.raw.nbacom;

import fullcourt.platform.tables.InvalidRowException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day in New York as the league's documents print it: {@code 2025-01-08}, {@code 20250108}, {@code 01/08/2025}, each with or without a time behind. */
final class PrintedDay {
    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("uuuuMMdd"), form("MM/dd/uuuu"));
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2100;

    private PrintedDay() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty for any other form, and for years in which the league did not play. */
    static Optional<LocalDate> of(String text) {
        String day = text.split("[T ]", 2)[0];
        return FORMS.stream().flatMap(form -> parsed(day, form).stream()).findFirst()
                .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
    }

    /** @throws InvalidRowException naming the place and what stands there */
    static LocalDate require(String pointer, Optional<String> text) {
        String printed = text.orElseThrow(() -> new InvalidRowException(pointer, "the date is missing"));
        return of(printed).orElseThrow(() -> new InvalidRowException(pointer, "'%s' is no date as 2025-01-08".formatted(printed)));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
