package fullcourt.operations.command;

import fullcourt.platform.tables.BusinessDates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** How much one question and one answer hold. */
public final class Bounds {
    public static final int MOST_ROWS = 1000;
    /** Of a name, a path or a reason that an operator gives. */
    public static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_QUOTE = 40;

    private Bounds() {}

    /** @throws UsageException unless it is from 1 to {@link #MOST_ROWS} */
    public static int of(int limit) {
        if (limit < 1 || limit > MOST_ROWS)
            throw new UsageException("limit is %d, accepted is a whole number from 1 to %d.".formatted(limit, MOST_ROWS));
        return limit;
    }

    /**
     * A text that a body has to have.
     * @param field as the body names it @param toDo what to send instead
     * @throws UsageException if it is missing, blank or longer than {@link #LONGEST_TEXT}
     */
    public static String text(String field, @Nullable String value, String toDo) {
        if (value == null || value.isBlank())
            throw new UsageException("'%s' is missing. %s".formatted(field, toDo));
        if (value.length() > LONGEST_TEXT)
            throw new UsageException("'%s' has %d characters, accepted are up to %d.".formatted(field, value.length(), LONGEST_TEXT));
        return value;
    }

    /** @param field as the caller named it @throws UsageException unless it is one of {@link BusinessDates} */
    public static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (BusinessDates.isIn(date))
                return date;
        } catch (DateTimeParseException _) {
            // said below
        }
        throw new UsageException("%s is '%s', accepted is a date as 2025-01-15 from %s to %s.".formatted(field,
                text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + " …" : text, BusinessDates.FIRST, BusinessDates.LAST));
    }
}
