package fullcourt.platform.reconcile;

import java.time.LocalDate;

/** Dates of one season, both included. */
public record SeasonRange(String season, LocalDate from, LocalDate to) {

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
