package fullcourt.platform.service;

import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.service.PipelineLoop.Pause;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets the timers work concurrently, or one verb alone. A verb that waits keeps timers from starting; none waits longer than its limit. */
final class Standstill {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicInteger wanted = new AtomicInteger();
    private final Set<String> working = new ConcurrentSkipListSet<>();
    private final TimerRegistry registry;
    private final Duration longestWait;

    Standstill(TimerRegistry registry, Duration longestWait) {
        this.registry = registry;
        this.longestWait = longestWait;
    }

    /** @return false if a verb works alone or waits to; else {@link #ends} must follow */
    boolean begins(String timer) {
        if (wanted.get() > 0 || !lock.readLock().tryLock())
            return false;
        working.add(timer);
        return true;
    }

    void ends(String timer) {
        working.remove(timer);
        lock.readLock().unlock();
    }

    /** @throws PipelineBusyException if timers are still working after the limit */
    Pause pause() {
        wanted.incrementAndGet();
        registry.paused();
        if (!isAlone()) {
            released();
            throw new PipelineBusyException(longestWait, working);
        }
        return () -> {
            lock.writeLock().unlock();
            released();
        };
    }

    private boolean isAlone() {
        try {
            return lock.writeLock().tryLock(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void released() {
        registry.resumed();
        wanted.decrementAndGet();
    }
}
