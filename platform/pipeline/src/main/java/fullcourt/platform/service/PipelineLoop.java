package fullcourt.platform.service;

import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.schedule.ScheduledJobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The timers of a running suite: they reconcile without a message. Each has a thread of its own and a limit after which the registry reports it as dead. A command
 * that drives the pipeline itself pauses them with {@link #pause}.
 */
public final class PipelineLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineLoop.class);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration JOBS_EVERY = Duration.ofSeconds(15);
    private static final Duration MAX_WAIT_FOR_REST = Duration.ofMinutes(10);
    /** A sweep ends after this time and the next one starts at once, so that files that landed meanwhile are found. */
    private static final Duration MAX_SWEEP = Duration.ofSeconds(3);
    private final Pipeline pipeline;
    private final FileIngestion ingestion;
    private final Duration standingStill;
    private final List<PeriodicCheck> checks;
    private final ScheduledJobs jobs;
    private final TimerRegistry registry;
    private final WriteGate gate;
    private final Standstill standstill;
    private final ReentrantLock reconciling = new ReentrantLock();
    private final List<LoopTimer> timers = new CopyOnWriteArrayList<>();

    PipelineLoop(Pipeline pipeline, FileIngestion ingestion, Duration standingStill, List<PeriodicCheck> checks, ScheduledJobs jobs,
            TimerRegistry registry, WriteGate gate) {
        this.pipeline = pipeline;
        this.ingestion = ingestion;
        this.standingStill = standingStill;
        this.checks = List.copyOf(checks);
        this.jobs = jobs;
        this.registry = registry;
        this.gate = gate;
        this.standstill = new Standstill(registry, MAX_WAIT_FOR_REST);
    }

    public void start(Duration sweepEvery) {
        LoopTimer publish = timer("publish", whileOpen(ingestion::publishStaged));
        List<LoopTimer> sweeps = new ArrayList<>(); // a sweep starts the next one
        LoopTimer sweep = timer("sweep", whileOpen(() -> sweep(publish, sweeps)));
        sweeps.add(sweep);
        publish.start(A_MINUTE, Duration.ofMinutes(15)); // a backlog may take some of the 200 s that each table has
        sweep.start(sweepEvery, longer(Duration.ofMinutes(2), sweepEvery.multipliedBy(4)));
        checks.forEach(check -> timer(check.name(), check::check).start(A_MINUTE, Duration.ofMinutes(15)));
        jobs.names().forEach(job -> timer("job-" + job, whileOpen(() -> jobs.runIfDue(job))).start(JOBS_EVERY, Duration.ofMinutes(90)));
        reconciling("settle", whileOpen(this::settle)).start(Duration.ofMillis(500), Duration.ofMinutes(90));
        reconciling("reconcile", whileOpen(() -> pipeline.heal(TimeLimit.NONE))).start(Duration.ofMinutes(30), Duration.ofMinutes(90));
        reconciling("season", whileOpen(() -> pipeline.compareSeasonIfDue(TimeLimit.NONE))).start(A_MINUTE, Duration.ofHours(6));
    }

    /** Runs work that writes, unless the gate is closed: that is one finding and not a line in the log for each tick. */
    private Runnable whileOpen(Runnable work) {
        return () -> {
            if (!gate.isClosed())
                work.run();
        };
    }

    private LoopTimer timer(String name, Runnable work) {
        return timer(name, work, new ReentrantLock());
    }

    /** Two of these never run at the same time: they would build the same partitions. */
    private LoopTimer reconciling(String name, Runnable work) {
        return timer(name, work, reconciling);
    }

    private LoopTimer timer(String name, Runnable work, ReentrantLock turn) {
        LoopTimer timer = new LoopTimer(name, work, turn, standstill, registry);
        timers.add(timer);
        return timer;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private void sweep(LoopTimer publish, List<LoopTimer> sweeps) {
        SweepReport report = ingestion.sweep(standingStill, MAX_SWEEP, publish::soon);
        if (report.left() > 0)
            sweeps.forEach(LoopTimer::soon);
    }

    private void settle() {
        if (pipeline.isDue())
            pipeline.settle(decision -> LOG.info("{} {} {}: {}", decision.table(), decision.date(), decision.status(), decision.reason()));
    }

    /**
     * Pauses the timers until the returned handle is closed.
     * @throws PipelineBusyException if one of them is still working after ten minutes; nothing was done
     */
    public Pause pause() {
        return standstill.pause();
    }

    /** The right to drive the pipeline alone. */
    public interface Pause extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void close() {
        timers.forEach(LoopTimer::close);
    }
}
