package fullcourt.operations.proof;

import fullcourt.platform.schedule.ScheduledJob;
import org.springframework.stereotype.Component;

/** Requests of missing box scores, as a schedule starts them. */
@Component
final class BackfillJob implements ScheduledJob {
    static final String NAME = "backfill";
    private final GapRequests gaps;

    BackfillJob(GapRequests gaps) {
        this.gaps = gaps;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isNeeded() {
        return gaps.arePossible();
    }

    @Override
    public void run() {
        gaps.request(gaps.lately(), NAME);
    }
}
