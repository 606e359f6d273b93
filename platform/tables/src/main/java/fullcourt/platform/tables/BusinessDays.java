package fullcourt.platform.tables;

import java.time.Instant;
import java.time.LocalDate;

/** Which business day an instant falls on. The platform does not know in which city the day begins. */
public interface BusinessDays {
    LocalDate dayOf(Instant instant);
}
