package fullcourt.platform.tables;

import java.time.LocalDate;

/** The range of dates that every input accepts: from the league's first season to the end of this century. */
public final class BusinessDates {
    public static final LocalDate FIRST = LocalDate.of(1946, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private BusinessDates() {}

    public static boolean isIn(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }
}
