package fullcourt.platform.service;

import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One timer on a thread of its own, so that a slow or hanging one delays no other. No failure of its work ends it, not even an {@link Error}. */
final class LoopTimer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoopTimer.class);
    private final String name;
    private final Runnable work;
    private final ReentrantLock turn;
    private final Standstill standstill;
    private final TimerRegistry registry;
    private final ScheduledExecutorService thread;
    private final AtomicBoolean isWanted = new AtomicBoolean();

    /** @param turn timers that share it never run at the same time */
    LoopTimer(String name, Runnable work, ReentrantLock turn, Standstill standstill, TimerRegistry registry) {
        this.name = name;
        this.work = work;
        this.turn = turn;
        this.standstill = standstill;
        this.registry = registry;
        this.thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("timer-" + name).daemon().factory());
    }

    /** @param limit without a success in this time it is reported as dead */
    void start(Duration period, Duration limit) {
        registry.declare(name, limit);
        thread.scheduleWithFixedDelay(this::tick, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Runs once more as soon as possible, beside its period. */
    void soon() {
        if (!isWanted.compareAndSet(false, true))
            return;
        try {
            thread.execute(() -> {
                isWanted.set(false);
                tick();
            });
        } catch (RejectedExecutionException _) {
            // the process stops
        }
    }

    private void tick() {
        if (!standstill.begins(name))
            return;
        try {
            if (turn.tryLock())
                runInTurn();
            else
                registry.postponed(name);
        } finally {
            standstill.ends(name);
        }
    }

    private void runInTurn() {
        try {
            work.run();
            registry.succeeded(name);
        } catch (Throwable failure) { // the next tick retries; neither a bug nor an Error may stop the timer
            note(failure);
        } finally {
            turn.unlock();
        }
    }

    private void note(Throwable failure) {
        try {
            registry.failed(name, failure);
            switch (failure) {
                case WarehouseUnavailableException away -> LOG.warn("{} The timer '{}' tries again.", away.getMessage(), name);
                case ObjectStoreUnavailableException away -> LOG.warn("{} The timer '{}' tries again.", away.getMessage(), name);
                default -> LOG.error("The timer '{}' failed and tries again", name, failure);
            }
        } catch (Throwable _) { // not even memory to log it; the missing success is noticed anyway
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
