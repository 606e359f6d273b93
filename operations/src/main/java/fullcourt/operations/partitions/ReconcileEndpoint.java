package fullcourt.operations.partitions;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Columns;
import fullcourt.platform.health.Watchdog;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.PassResult;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.platform.service.Pipeline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reconciles as a schedule asks for it. */
@RestController
class ReconcileEndpoint {
    /** Below the quarter of an hour that a scheduler waits for the answer. */
    private static final Duration MAX_DURATION = Duration.ofMinutes(12);
    private static final Duration CALLED_WITHIN = Duration.ofHours(2); // the schedule calls every half hour
    private final Pipeline pipeline;
    private final Watchdog watchdog;
    private final ScheduledJobs jobs;

    ReconcileEndpoint(Pipeline pipeline, Watchdog watchdog, ScheduledJobs jobs) {
        this.pipeline = pipeline;
        this.watchdog = watchdog;
        this.jobs = jobs;
    }

    /**
     * @param inTime whether everything was compared; if not, the next call goes on
     * @param built partitions that were built @param unfinished those that still miss something, each with its reason
     */
    record Healed(LocalDate from, LocalDate to, boolean inTime, long looked, long built, List<Map<String, @Nullable Object>> unfinished) {}

    /** What is marked, the last seven days and today: whatever is missing or stale is built, as far as the time allows. */
    @PostMapping("/self-heal")
    Healed selfHeal() {
        jobs.check(); // here, because a job that nothing calls cannot report itself
        return watchdog.called("self-heal", CALLED_WITHIN, this::healed);
    }

    private Healed healed() {
        LocalDate today = pipeline.today();
        LocalDate from = today.minusDays(Pipeline.LOOK_BACK_DAYS);
        TimeLimit limit = TimeLimit.of(MAX_DURATION);
        PassResult result = pipeline.heal(limit);
        List<PartitionDecision> decisions = result.decisions();
        List<Map<String, @Nullable Object>> unfinished = decisions.stream().filter(PartitionDecision::isUnfinished).limit(Page.MAX_ROWS)
                .map(PartitionSummary::of)
                .<Map<String, @Nullable Object>>map(Columns::of).toList();
        return new Healed(from, today, result.isComplete(), decisions.size(), decisions.stream().filter(PartitionDecision::acted).count(),
                unfinished);
    }
}
