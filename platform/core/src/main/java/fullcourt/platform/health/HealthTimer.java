package fullcourt.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Probes the storage when the process starts, and watches the timers where the platform has timers of its own. It shares no thread and no lock with them. The
 * process is ready once the first probe has ended.
 */
public final class HealthTimer implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
    /** Whether this process answers health requests; one that only carries out a verb does not. */
    public static final String PROPERTY = "fullcourt.health.timer";
    /** If the machine slept so long between two checks, no timer could run, and none is reported. */
    private static final Duration ASLEEP = Duration.ofMinutes(1);
    private static final Duration FIRST_PROBE = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration PROBE_LIMIT = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(HealthTimer.class);
    private final Watchdog watchdog;
    private final TimerRegistry timers;
    private final Clock machine;
    private final boolean repeats;
    private final ScheduledExecutorService probing = thread("storage-probe");
    private final ScheduledExecutorService watching = thread("watchdog");
    private volatile Instant lookedAt = Instant.MAX;

    /** @param repeats false where threads do not run between requests: there the scheduler's calls check and probe */
    HealthTimer(Watchdog watchdog, TimerRegistry timers, Clock machine, boolean repeats) {
        this.watchdog = watchdog;
        this.timers = timers;
        this.machine = machine;
        this.repeats = repeats;
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        start();
    }

    void start() {
        awaitFirstProbe();
        if (!repeats)
            return;
        timers.declare(Watchdog.PROBE, PROBE_LIMIT);
        every(probing, watchdog::probe);
        every(watching, this::check);
    }

    private void awaitFirstProbe() {
        try {
            probing.submit(() -> guarded(watchdog::probe)).get(FIRST_PROBE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            LOG.warn("The first probe of the storage has not ended after {} s; the process starts and is not ready.",
                    FIRST_PROBE.toSeconds());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void every(ScheduledExecutorService thread, Runnable work) {
        thread.scheduleWithFixedDelay(() -> guarded(work), LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void check() {
        if (lookedAt != Instant.MAX && lookedAt.plus(ASLEEP).isBefore(machine.instant()))
            timers.restart();
        watchdog.check();
        lookedAt = machine.instant();
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (Throwable failure) { // an Error would end the timer for ever
            LOG.error("The health check of the process failed", failure);
        }
    }

    @Override
    public void close() {
        probing.shutdownNow();
        watching.shutdownNow();
    }
}
