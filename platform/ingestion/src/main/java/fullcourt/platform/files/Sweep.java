package fullcourt.platform.files;

import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.tables.ObjectPath;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The files of one sweep, batch by batch, as far as its time goes. What is staged is published as it goes on. */
final class Sweep {
    private static final int MAX_FILES = 500;
    private static final long MAX_BYTES = 64L << 20;
    private static final Duration PUBLISH_EVERY = Duration.ofSeconds(10);
    private final Function<Candidate, FileOutcome> handle;
    private final Runnable staged;
    private final Parallelism parallelism;
    private final long began = System.nanoTime();
    private final long longest;
    private final Map<ObjectPath, FileOutcome> outcomes = new LinkedHashMap<>();
    private long publishedAt = began;
    private boolean isStaged;
    private int left;

    /** @param staged called now and then when rows were staged, and in the end */
    Sweep(Duration longest, Function<Candidate, FileOutcome> handle, Runnable staged, Parallelism parallelism) {
        this.longest = longest.toNanos();
        this.handle = handle;
        this.staged = staged;
        this.parallelism = parallelism;
    }

    void process(List<Candidate> files) {
        int done = 0;
        while (done < files.size() && System.nanoTime() - began < longest) {
            List<Candidate> batch = files.subList(done, end(files, done));
            parallelism.map(batch, file -> Map.entry(file.object().path(), handle.apply(file))).forEach(outcome -> {
                outcomes.put(outcome.getKey(), outcome.getValue());
                isStaged |= outcome.getValue() instanceof FileOutcome.Staged;
            });
            done += batch.size();
            publishNowAndThen();
        }
        left += files.size() - done;
    }

    private static int end(List<Candidate> files, int from) {
        long bytes = 0;
        int end = from;
        while (end < files.size() && end - from < MAX_FILES && (end == from || bytes < MAX_BYTES))
            bytes += files.get(end++).object().bytes();
        return end;
    }

    private void publishNowAndThen() {
        if (isStaged && System.nanoTime() - publishedAt >= PUBLISH_EVERY.toNanos())
            publish();
    }

    private void publish() {
        staged.run();
        isStaged = false;
        publishedAt = System.nanoTime();
    }

    /** Publishes the rest, and what others left. */
    void end() {
        publish();
    }

    Map<ObjectPath, FileOutcome> outcomes() {
        return outcomes;
    }

    /** Files that it did not come to. */
    int left() {
        return left;
    }
}
