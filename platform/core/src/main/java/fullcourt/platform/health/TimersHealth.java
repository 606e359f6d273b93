package fullcourt.platform.health;

import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Readiness by the timers: down while one of them exceeds its limit. Reads memory only. */
final class TimersHealth extends AbstractHealthIndicator {
    private final TimerRegistry timers;

    TimersHealth(TimerRegistry timers) {
        this.timers = timers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<TimerState> overdue = timers.overdue();
        if (overdue.isEmpty())
            health.up();
        else
            health.down();
        overdue.forEach(timer -> health.withDetail(timer.name(), timer.sentence()));
    }
}
