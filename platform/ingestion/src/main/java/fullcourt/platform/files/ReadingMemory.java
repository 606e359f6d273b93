package fullcourt.platform.files;

import fullcourt.platform.objects.ObjectStoreUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds the bytes of documents that are read at the same time: a document takes several times its size while it is read. Small ones are read in parallel; one
 * that exceeds the bound waits until it is alone.
 */
final class ReadingMemory {
    private static final int SHARES_OF_MEMORY = 16; // measured: rows and their staged form take six times the document
    private static final int BYTES_OF_A_PERMIT = 1024;
    private static final Duration MAX_WAIT = Duration.ofMinutes(2); // two documents that take all their time
    private final int permits;
    private final Semaphore free;
    private final Duration longestWait;
    private final ThreadLocal<Boolean> isReading = ThreadLocal.withInitial(() -> false);

    ReadingMemory(long bytes, Duration longestWait) {
        this.permits = (int) Math.clamp(bytes / BYTES_OF_A_PERMIT, 1, Integer.MAX_VALUE);
        this.free = new Semaphore(permits, true);
        this.longestWait = longestWait;
    }

    /** For this process's memory. */
    static ReadingMemory ofThisProcess() {
        return new ReadingMemory(Runtime.getRuntime().maxMemory() / SHARES_OF_MEMORY, MAX_WAIT);
    }

    /**
     * Reads a document when there is memory for it.
     * @return empty if there was none in time, or if this thread is reading another document: a thread that waits for parts of one may be given another
     */
    <T> Optional<T> read(long bytes, Supplier<T> reading) {
        int needed = (int) Math.clamp(bytes / BYTES_OF_A_PERMIT + 1, 1, permits);
        if (!isTaken(needed))
            return Optional.empty();
        boolean wasReading = isReading.get();
        isReading.set(true);
        try {
            return Optional.of(reading.get());
        } finally {
            isReading.set(wasReading);
            free.release(needed);
        }
    }

    /** Reads a document while no other is read. */
    <T> Optional<T> readAlone(Supplier<T> reading) {
        return read(Long.MAX_VALUE / 2, reading);
    }

    private boolean isTaken(int needed) {
        try {
            return isReading.get() ? free.tryAcquire(needed) : free.tryAcquire(needed, longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ObjectStoreUnavailableException("Waiting for memory to read a document", interrupted);
        }
    }
}
