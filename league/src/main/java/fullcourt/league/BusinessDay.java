package fullcourt.league;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The league's calendar is New York's: "today", a game's date and the dates in object paths are days there, wherever the code runs. */
public final class BusinessDay {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private BusinessDay() {}

    /** The day it is in New York at that instant; a tip-off at 22:30 there is on this day, not on the next one as in UTC. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, NEW_YORK);
    }

    /** 12:00 in New York: the cut-off of a slate whose tip-off is unknown, before the earliest real tip. */
    public static Instant noon(LocalDate day) {
        return at(day, LocalTime.NOON);
    }

    /** That wall-clock time in New York; in the hour that daylight saving skips, an hour later. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(NEW_YORK).toInstant();
    }
}
