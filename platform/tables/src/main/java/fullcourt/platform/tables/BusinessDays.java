package fullcourt.platform.tables;

import java.time.Instant;
import java.time.LocalDate;

/** Maps an instant to its business day. The implementation knows the time zone; the platform does not. */
public interface BusinessDays {
    LocalDate dayOf(Instant instant);
}
