package fullcourt.platform.schedule;

import fullcourt.config.Schedule;
import java.time.Instant;
import java.util.Optional;

/**
 * A job as it is now.
 * @param dueSince the first time that it was due since it last succeeded; empty if it was not due
 * @param isLate whether its deadline is over
 * @param failure why it failed last; empty if it succeeded since
 */
public record JobState(Schedule schedule, Optional<Instant> dueSince, boolean isLate, Optional<Instant> lastSuccess, Instant nextDue,
        Optional<String> failure) {}
