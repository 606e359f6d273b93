package fullcourt.platform.pipeline;

import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.ledger.Intake;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The timers of a running suite: they look although no message came. A command that drives the pipeline itself holds the loop still with {@link #pause}.
 */
public final class PipelineLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PipelineLoop.class);
    private final Pipeline pipeline;
    private final Intake intake;
    private final Duration standingStill;
    private final List<Lookout> lookouts;
    private final WriteGate gate;
    private final ReentrantLock oneDriver = new ReentrantLock();
    private final ScheduledExecutorService timers = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("pipeline-loop").daemon().factory());

    public PipelineLoop(Pipeline pipeline, Intake intake, Duration standingStill, List<Lookout> lookouts, WriteGate gate) {
        this.pipeline = pipeline;
        this.intake = intake;
        this.standingStill = standingStill;
        this.lookouts = List.copyOf(lookouts);
        this.gate = gate;
    }

    public void start(Duration sweepEvery) {
        everyWhileOpen(sweepEvery, () -> intake.sweep(standingStill));
        everyWhileOpen(Duration.ofMinutes(1), intake::publishStaged);
        lookouts.forEach(lookout -> every(Duration.ofMinutes(1), lookout::look));
        everyWhileOpen(Duration.ofMillis(500), () -> {
            if (pipeline.isUnsettled())
                pipeline.settle(
                        decision -> LOG.info("{} {} {}: {}", decision.table(), decision.date(), decision.status(), decision.reason()));
        });
        everyWhileOpen(Duration.ofMinutes(30), () -> pipeline.heal(TimeLimit.NONE));
        everyWhileOpen(Duration.ofMinutes(1), () -> pipeline.compareSeasonIfDue(TimeLimit.NONE));
    }

    /** What writes, unless nothing may be written: that is one finding and not a line in the log for each tick. */
    private void everyWhileOpen(Duration period, Runnable work) {
        every(period, () -> {
            if (!gate.isClosed())
                work.run();
        });
    }

    private void every(Duration period, Runnable work) {
        timers.scheduleWithFixedDelay(() -> guarded(work), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is unreachable now is looked at again by the next tick; anything else is a bug, and a bug must not stop the timers either. */
    private void guarded(Runnable work) {
        if (!oneDriver.tryLock())
            return;
        try {
            work.run();
        } catch (WarehouseUnavailableException | ObjectStoreUnavailableException unavailable) {
            LOG.warn("{} The next look tries again.", unavailable.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("A look at the pipeline failed", bug);
        } finally {
            oneDriver.unlock();
        }
    }

    /** Holds the timers still until the returned handle is closed. */
    public Pause pause() {
        oneDriver.lock();
        return oneDriver::unlock;
    }

    /** The right to drive the pipeline alone. */
    public interface Pause extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void close() {
        timers.shutdownNow();
    }
}
