package fullcourt.platform.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs independent pieces of work in parallel. The calling thread works too, and each free thread takes the next piece: a parallel stream would split a list
 * into large parts, on two processors a quarter each, and a thread that finishes early would wait for the others.
 */
public final class ParallelMap {
    private ParallelMap() {}

    /**
     * Every piece is run, whatever becomes of the others. Then the first failure is thrown, with the others suppressed in it.
     * @return the result for each item, in the order of the items
     */
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        List<ForkJoinTask<Optional<R>>> pieces = items.stream()
                .map(item -> ForkJoinTask.adapt(() -> done(() -> work.apply(item), failures))).toList();
        List<R> results = ForkJoinTask.invokeAll(pieces).stream().map(ForkJoinTask::join).flatMap(Optional::stream).toList();
        rethrow(failures);
        return results;
    }

    private static <R> Optional<R> done(Supplier<R> piece, List<Throwable> failures) {
        try {
            return Optional.of(piece.get());
        } catch (RuntimeException | Error failure) {
            failures.add(failure);
            return Optional.empty();
        }
    }

    private static void rethrow(List<Throwable> failures) {
        if (failures.isEmpty())
            return;
        Throwable first = failures.getFirst();
        failures.stream().filter(other -> other != first && !List.of(first.getSuppressed()).contains(other)).forEach(first::addSuppressed);
        switch (first) {
            case Error error -> throw error;
            case RuntimeException known -> throw known;
            default -> throw new IllegalStateException("a piece threw what it does not declare", first);
        }
    }
}
