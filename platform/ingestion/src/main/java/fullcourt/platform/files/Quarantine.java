package fullcourt.platform.files;

import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.files.WaitingFiles.Cause;
import fullcourt.platform.files.WaitingFiles.Version;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.routing.RouteLookup;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.ShortText;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Keeps one finding open for each feed and reason as long as a file is quarantined for it. A file stays quarantined until a version of it can be read; a newer
 * parser version reprocesses it once.
 */
public final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final String CHECK = "quarantined";
    private static final int MAX_PATH = 200;
    private static final int READ_TOGETHER = 100;
    private static final int MAX_AT_ONCE = 2000;
    private static final Duration TELL_EVERY = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofSeconds(2);
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileRecords fileRecords;
    private final QuarantinedFiles quarantinedFiles;
    private final Findings findings;
    private final Parallelism parallelism;
    private volatile boolean isComplete;
    private volatile long toldAt = System.nanoTime() - TELL_EVERY.toNanos();

    public Quarantine(ObjectStore landing, ProcessorRegistry registry, FileRecords fileRecords, QuarantinedFiles quarantinedFiles,
            Findings findings, Parallelism parallelism) {
        this.landing = landing;
        this.registry = registry;
        this.fileRecords = fileRecords;
        this.quarantinedFiles = quarantinedFiles;
        this.findings = findings;
        this.parallelism = parallelism;
    }

    /** Removes a file that could be read from the quarantined files, without updating findings. @return whether the quarantined files may have changed */
    boolean note(ObjectPath path, FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Quarantined _ -> true;
            case FileOutcome.Staged _,FileOutcome.Empty _ -> settle(path);
            case FileOutcome.AlreadyStaged _,MessageOutcome.Skipped _,MessageOutcome.RetryLater _ -> false;
        };
    }

    /** The same for a single file, and updates the findings; in a burst they are left to the sweep. @return the outcome */
    FileOutcome noted(ObjectPath path, FileOutcome outcome) {
        boolean isChanged = note(path, outcome);
        if (isChanged && outcome instanceof FileOutcome.Quarantined)
            quarantinedFiles.causeOf(path).map(Quarantine::finding).ifPresent(this::openOnce);
        else if (isChanged && (quarantinedFiles.isSmall() || System.nanoTime() - toldAt > TELL_EVERY.toNanos()))
            tell(SHORT); // in a burst the sweep reports
        return outcome;
    }

    private boolean settle(ObjectPath path) {
        try {
            if (!quarantinedFiles.mayWait(path))
                return false;
            fileRecords.newestRead(path).ifPresent(version -> quarantinedFiles.settle(path, version.generation()));
            return true;
        } catch (ObjectStoreUnavailableException unavailable) {
            LOG.warn("{} The next sweep sees that {} does not wait any more.", unavailable.getMessage(), path);
            return false;
        }
    }

    /** Updates the set of waiting files and the findings. @param longest files not read in this time are read by the next call */
    void tell(Duration longest) {
        learn(longest);
        tell();
    }

    /** Opens, refreshes and closes the findings for the waiting files. */
    void tell() {
        toldAt = System.nanoTime();
        List<Finding> waiting = quarantinedFiles.causes().stream().map(Quarantine::finding).toList();
        if (isComplete)
            findings.settle(CHECK, waiting);
        else
            waiting.forEach(this::openOnce); // unread ones may wait, so no finding is closed
    }

    /** While waiting files are still unread, an open finding has a truer count than this process. */
    private void openOnce(Finding finding) {
        if (isComplete || isAllRead() || !findings.isOpen(finding.cause()))
            findings.open(finding);
    }

    private boolean isAllRead() {
        try {
            return quarantinedFiles.isAllRead();
        } catch (ObjectStoreUnavailableException unavailable) {
            LOG.warn("{} The next sweep looks which files are quarantined.", unavailable.getMessage());
            return false;
        }
    }

    /** Updates the set of waiting files: a process reads each record once. */
    void learn(Duration longest) {
        isComplete = false;
        try {
            isComplete = isLearned(longest);
        } catch (ObjectStoreUnavailableException unavailable) {
            LOG.warn("{} The next sweep looks which files are quarantined.", unavailable.getMessage());
        }
    }

    /** @return whether all are known now */
    private boolean isLearned(Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        List<Version> unread = List.copyOf(quarantinedFiles.list());
        int read = 0;
        while (read < unread.size() && System.nanoTime() < deadline) {
            List<Version> batch = unread.subList(read, Math.min(unread.size(), read + READ_TOGETHER));
            parallelism.map(batch, this::learned);
            read += batch.size();
        }
        return read == unread.size();
    }

    /** Paths of files that wait, as far as they are known. */
    Set<ObjectPath> paths() {
        return quarantinedFiles.known(_ -> true).stream().map(QuarantinedFile::objectPath).collect(Collectors.toCollection(HashSet::new));
    }

    /** A version whose object was removed does not wait: it cannot be reprocessed. */
    void forget(Set<ObjectPath> gone) {
        gone.forEach(path -> quarantinedFiles.settle(path, Long.MAX_VALUE));
    }

    private boolean learned(Version version) {
        try {
            learn(version);
            return true;
        } catch (JacksonException broken) {
            LOG.warn("The record of the quarantined file {} cannot be read: {}", version, broken.getMessage());
            return false;
        }
    }

    private void learn(Version version) {
        ObjectPath path = version.path();
        Optional<FileRecord> newest = fileRecords.newestRead(path);
        if (newest.isEmpty())
            return; // about to be written, or the sweep reads the file again
        boolean isQuarantined = newest.get().isQuarantined();
        if (isQuarantined && newest.get().generation() == version.generation())
            quarantinedFiles.learn(QuarantinedFile.of(newest.get()));
        else
            quarantinedFiles.settle(path, isQuarantined ? newest.get().generation() - 1 : newest.get().generation()); // a newer quarantined one waits in its place
    }

    /** Quarantined files whose processor has a newer parser version now, at most 2,000. */
    List<Candidate> readableAgain() {
        RouteLookup routes = registry.lookup();
        return quarantinedFiles.known(file -> feed(routes, file).isPresent()).stream().limit(MAX_AT_ONCE)
                .flatMap(file -> feed(routes, file).stream().flatMap(feed -> landing.stat(file.objectPath()).stream()
                        .map(object -> new Candidate(object, feed))))
                .toList();
    }

    private static Optional<PathPrefix> feed(RouteLookup routes, QuarantinedFile file) {
        return routes.of(file.objectPath()).flatMap(route -> route instanceof Route.To(var processor, PathPrefix feed)
                && processor.parserVersion() > file.parserVersion() ? Optional.of(feed) : Optional.empty());
    }

    static Finding finding(Cause cause) {
        QuarantinedFile last = cause.last();
        String files = cause.count() == 1
                ? "%s is quarantined since %s".formatted(shortened(last.path()), last.since())
                : "%,d files of %s are quarantined for the same reason since %s, the last one is %s of %s".formatted(cause.count(),
                        last.feed(),
                        cause.first().since(), shortened(last.path()), last.since());
        return Finding.warning(CHECK + "/" + cause.cause(), "%s: %s".formatted(files, last.problem()),
                "Upload a correct version under the same path, or correct the processor and raise its parser version; it is then read by itself. 'fullcourt dead-letters' lists them.");
    }

    private static String shortened(String path) {
        return ShortText.of(path, MAX_PATH);
    }
}
