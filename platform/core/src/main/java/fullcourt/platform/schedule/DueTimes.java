package fullcourt.platform.schedule;

import fullcourt.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When a schedule is due, in its own zone. A time in the hour that summer time skips is not due on that day; one in the hour that comes twice is due twice. */
final class DueTimes {
    /** Longer than the pause of any schedule. */
    private static final Duration MAX_SEARCH = Duration.ofDays(32);
    private final Schedule schedule;
    private final CronExpression cron;

    DueTimes(Schedule schedule) {
        this.schedule = schedule;
        this.cron = CronExpression.parse("0 " + schedule.cron());
    }

    /** The last time in the range; empty if it was not due. @param after not included @param until included */
    Optional<Instant> last(Instant after, Instant until) {
        Instant from = after.isAfter(until.minus(MAX_SEARCH)) ? after : until.minus(MAX_SEARCH);
        Optional<Instant> last = Optional.empty();
        for (Instant due = next(from); !due.isAfter(until); due = next(due))
            last = Optional.of(due);
        return last;
    }

    Instant next(Instant after) {
        ZonedDateTime next = cron.next(after.atZone(schedule.zone()));
        if (next == null)
            throw new IllegalStateException("the schedule '%s' is never due".formatted(schedule.name()));
        return next.toInstant();
    }
}
