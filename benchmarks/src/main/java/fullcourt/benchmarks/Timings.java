package fullcourt.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations of the same work, in nanoseconds. */
final class Timings {
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;
    private final List<Long> nanoseconds = new ArrayList<>();

    /** Work that may fail in its own way. */
    interface Work<T, X extends Exception> {
        T run() throws X;
    }

    <T, X extends Exception> T measure(Work<T, X> work) throws X {
        long started = System.nanoTime();
        T result = work.run();
        synchronized (nanoseconds) {
            nanoseconds.add(System.nanoTime() - started);
        }
        return result;
    }

    /** What was measured so far was warming up. */
    void forget() {
        nanoseconds.clear();
    }

    double medianMillis() {
        List<Long> sorted = sorted();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return median / NANOSECONDS_OF_A_MILLISECOND;
    }

    double minimumMillis() {
        return sorted().getFirst() / NANOSECONDS_OF_A_MILLISECOND;
    }

    double maximumMillis() {
        return sorted().getLast() / NANOSECONDS_OF_A_MILLISECOND;
    }

    private List<Long> sorted() {
        List<Long> sorted = new ArrayList<>(nanoseconds);
        Collections.sort(sorted);
        return sorted;
    }
}
