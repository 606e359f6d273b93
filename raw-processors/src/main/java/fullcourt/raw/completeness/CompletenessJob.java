package fullcourt.raw.completeness;

import fullcourt.platform.schedule.ScheduledJob;
import org.springframework.stereotype.Component;

/** The morning's check of last night, as a schedule starts it. */
@Component
final class CompletenessJob implements ScheduledJob {
    static final String NAME = "boxscore-completeness";
    private final BoxscoreCompleteness completeness;
    private final ScheduleAge schedule;

    CompletenessJob(BoxscoreCompleteness completeness, ScheduleAge schedule) {
        this.completeness = completeness;
        this.schedule = schedule;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run() {
        check(1, true);
    }

    /** @param days business days ending yesterday */
    CompletenessReport check(int days, boolean alerts) {
        if (alerts)
            schedule.check();
        return completeness.check(days, alerts);
    }
}
