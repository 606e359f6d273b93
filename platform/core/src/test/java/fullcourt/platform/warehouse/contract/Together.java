package fullcourt.platform.warehouse.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same work in eight threads at once. */
final class Together {
    private static final int THREADS = 8;

    private Together() {}

    interface Work<T> {
        T in(int thread);
    }

    static <T> List<T> eightTimes(Work<T> work) {
        List<Callable<T>> calls = IntStream.range(0, THREADS).mapToObj(thread -> (Callable<T>) () -> work.in(thread)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls))
                results.add(result.get());
            return results;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
