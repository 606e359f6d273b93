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
 * Pieces of work that do not depend on each other. The calling thread works too, and whoever is free takes the next piece: a parallel stream deals out
 * large parts of a list, on two processors a quarter each, and who is done first waits for the others.
 */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Every piece is done, whatever becomes of the others. Only then what the first of those that failed threw is thrown, the others suppressed in it.
     * @return what each item gave, in the order of the items
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
