package fullcourt.platform.parallel;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Pieces of work that do not depend on each other. The calling thread works too, and whoever is free takes the next piece: a parallel stream deals out
 * large parts of a list, on two processors a quarter each, and who is done first waits for the others.
 */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Throws what a piece threw; some of the others may then never have been begun.
     * @return what each item gave, in the order of the items
     */
    public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
        List<ForkJoinTask<R>> pieces = items.stream().map(item -> ForkJoinTask.adapt(() -> work.apply(item))).toList();
        return ForkJoinTask.invokeAll(pieces).stream().map(ForkJoinTask::join).toList();
    }
}
