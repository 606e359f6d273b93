package fullcourt.platform.epoch;

import fullcourt.platform.objects.HaltedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Closed while state and warehouse do not belong together: then nothing is written through {@link GatedBucket} and {@link GatedWarehouse}. A call to a closed
 * gate repeats the comparison from time to time, because another process may have repaired the cause and this process may run no timer.
 */
public final class WriteGate {
    private static final ScopedValue<Boolean> REPAIRING = ScopedValue.newInstance();
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    private final AtomicReference<Optional<String>> closedBecause = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Runnable> comparison = new AtomicReference<>(() -> {});
    private final AtomicLong lookedAt = new AtomicLong();
    private final Duration pause;

    public WriteGate() {
        this(USUAL_PAUSE);
    }

    /** @param pause between two comparisons of a closed gate */
    WriteGate(Duration pause) {
        this.pause = pause;
    }

    /** @param look compares state and warehouse, and opens or closes the gate */
    public void comparedBy(Runnable checks) {
        comparison.set(checks);
    }

    /** @param why one sentence that names the command */
    public void close(String why) {
        lookedAt.set(System.nanoTime());
        closedBecause.set(Optional.of(why));
    }

    public void open() {
        closedBecause.set(Optional.empty());
    }

    /** Why nothing may be written; empty if everything may. */
    public Optional<String> closedBecause() {
        long last = lookedAt.get();
        boolean isDue = closedBecause.get().isPresent() && System.nanoTime() - last >= pause.toNanos();
        if (isDue && lookedAt.compareAndSet(last, System.nanoTime()))
            comparison.get().run();
        return closedBecause.get();
    }

    public boolean isClosed() {
        return closedBecause().isPresent();
    }

    /** @throws HaltedException if it is closed */
    public void requireOpen() {
        if (!REPAIRING.orElse(false))
            closedBecause().ifPresent(why -> { throw new HaltedException(why); });
    }

    /** Runs the work of a repair, whose writes pass a closed gate on this thread. */
    public void repairing(Runnable work) {
        ScopedValue.where(REPAIRING, true).run(work);
    }
}
