package fullcourt.platform.files;

import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.tables.ObjectPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Versions that this process tried and that have no outcome yet. They come after new files, and one that fails unexpectedly is retried at growing intervals. */
final class FailedFiles {
    static final String CHECK = "file-failed";
    static final Duration LATER = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(FailedFiles.class);
    private static final int MAX_COUNT = 10_000;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration MAX_PAUSE = Duration.ofHours(1);
    private static final int MAX_DOUBLINGS = 9;
    private final Map<String, Failure> byVersion = new HashMap<>();

    /** @param bug what was thrown; empty for a transient failure */
    private record Failure(Candidate file, int times, Instant next, Optional<String> bug) {}

    /** The outcome of a file on which the code itself failed. */
    static FileOutcome retriedLater(ObjectPath path, Throwable bug) {
        LOG.error("{} cannot be processed", path, bug);
        return new MessageOutcome.RetryLater(LATER, "%s cannot be processed: %s".formatted(path, bug));
    }

    /** Transient failures are retried by every sweep. */
    synchronized void waits(Candidate file, Instant now) {
        put(new Failure(file, 0, now, Optional.empty()));
    }

    synchronized void failed(Candidate file, String bug, Instant now) {
        int times = Optional.ofNullable(byVersion.get(file.key())).map(Failure::times).orElse(0) + 1;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, MAX_DOUBLINGS));
        put(new Failure(file, times, now.plus(pause.compareTo(MAX_PAUSE) < 0 ? pause : MAX_PAUSE), Optional.of(bug)));
    }

    private void put(Failure failure) {
        if (byVersion.size() < MAX_COUNT || byVersion.containsKey(failure.file().key()))
            byVersion.put(failure.file().key(), failure);
    }

    synchronized void ended(Candidate file) {
        byVersion.remove(file.key());
    }

    synchronized boolean knows(Candidate file) {
        return byVersion.containsKey(file.key());
    }

    synchronized boolean isDue(Candidate file, Instant now) {
        Failure failure = byVersion.get(file.key());
        return failure == null || !failure.next().isAfter(now);
    }

    /** Forgets versions that got an outcome elsewhere, or were removed. */
    synchronized void keep(Collection<Candidate> unsettled) {
        if (!byVersion.isEmpty()) {
            Set<String> keys = unsettled.stream().map(Candidate::key).collect(Collectors.toSet());
            byVersion.keySet().retainAll(keys);
        }
    }

    /** One for each feed. */
    synchronized List<Finding> findings() {
        Map<String, List<Failure>> bugs = byVersion.values().stream().filter(failure -> failure.bug().isPresent())
                .collect(Collectors.groupingBy(failure -> failure.file().feed().value(), TreeMap::new, Collectors.toList()));
        return bugs.entrySet().stream().map(feed -> finding(feed.getKey(), feed.getValue())).toList();
    }

    private static Finding finding(String feed, List<Failure> failures) {
        Failure sample = failures.getFirst();
        return Finding.critical(CHECK + "/" + feed,
                "%,d files of %s cannot be processed because of an internal fault, e.g. %s: %s".formatted(failures.size(), feed,
                        sample.file().object().path(), sample.bug().orElse("")),
                "The files stay in the landing bucket and are tried again, at the latest every hour. Correct the processor; other files are not delayed.");
    }
}
