package fullcourt.platform.parallel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How many calls the adapters of a platform want at once, and the threads that make them. The limit is one for the whole process; a thread that waits for its
 * own items works on them itself, so that nested calls cannot block each other.
 */
public final class Parallelism {
    private final int atOnce;
    private final Executor threads;
    private final Semaphore idle;

    private Parallelism(int atOnce, Executor threads) {
        this.atOnce = atOnce;
        this.threads = threads;
        this.idle = new Semaphore(atOnce - 1);
    }

    /** One call for each core: for an engine that computes in this process. */
    public static Parallelism ofCores() {
        return new Parallelism(Runtime.getRuntime().availableProcessors(), ForkJoinPool.commonPool());
    }

    /** Calls that wait for a remote service, each on a virtual thread, however few cores there are. @param atOnce 1 or more */
    public static Parallelism ofRemoteCalls(int atOnce) {
        return new Parallelism(atOnce, Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Calls at once, the caller's own included. */
    public int atOnce() {
        return atOnce;
    }

    /**
     * Does the work for each item, whatever becomes of the others. Then the first failure is thrown, with the others suppressed in it.
     * @return the result for each item, in the order of the items
     */
    public <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        List<Piece<R>> pieces = items.stream().map(item -> new Piece<>(() -> work.apply(item), new CompletableFuture<R>())).toList();
        drain(new ConcurrentLinkedQueue<>(pieces));
        List<Throwable> failures = pieces.stream().flatMap(piece -> piece.failure().stream()).toList();
        if (!failures.isEmpty())
            throw firstOf(failures);
        return pieces.stream().map(piece -> piece.result().join()).toList();
    }

    private <R> void drain(Queue<Piece<R>> waiting) {
        for (Piece<R> piece = waiting.poll(); piece != null; piece = waiting.poll()) {
            if (!waiting.isEmpty() && idle.tryAcquire())
                threads.execute(() -> {
                    try {
                        drain(waiting);
                    } finally {
                        idle.release();
                    }
                });
            piece.run();
        }
    }

    private record Piece<R>(Supplier<R> work, CompletableFuture<R> result) {
        void run() {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        }

        /** Waits for the end of the work. */
        Optional<Throwable> failure() {
            return result.handle((_, failure) -> Optional.ofNullable(failure)).join();
        }
    }

    private static RuntimeException firstOf(List<Throwable> failures) {
        Throwable first = failures.getFirst();
        failures.stream().filter(other -> other != first && !List.of(first.getSuppressed()).contains(other)).forEach(first::addSuppressed);
        return switch (first) {
            case Error error -> throw error;
            case RuntimeException known -> known;
            default -> new IllegalStateException("a piece threw what it does not declare", first);
        };
    }
}
