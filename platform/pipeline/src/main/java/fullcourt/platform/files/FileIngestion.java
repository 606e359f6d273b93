package fullcourt.platform.files;

import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.files.SweepOrder.Candidate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.parallel.ParallelMap;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.routing.RouteLookup;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.TableId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads files into tables: handles what a message names, and sweeps the landing bucket for what no message named. The sweep compares the bucket with the file
 * records, so a lost message costs time only, and a file without a route is a finding until it has one.
 */
public final class FileIngestion {
    private static final Logger LOG = LoggerFactory.getLogger(FileIngestion.class);
    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration WITHOUT_LIMIT = Duration.ofDays(365);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileRecords fileRecords;
    private final FileHandler handler;
    private final Quarantine quarantine;
    private final FeedObserver feeds;
    private final StagedPublishing publications;
    private final Findings findings;
    private final Clock clock;
    private final WriteGate gate;
    private final FailedFiles failed = new FailedFiles();

    public FileIngestion(ObjectStore landing, ProcessorRegistry registry, FileRecords fileRecords, FileHandler handler,
            QuarantinedFiles quarantinedFiles,
            FeedObserver feeds,
            StagedPublishing publications, Findings findings, Clock clock, WriteGate gate) {
        this.landing = landing;
        this.registry = registry;
        this.fileRecords = fileRecords;
        this.handler = handler;
        this.quarantine = new Quarantine(landing, registry, fileRecords, quarantinedFiles, findings);
        this.feeds = feeds;
        this.publications = publications;
        this.findings = findings;
        this.clock = clock;
        this.gate = gate;
    }

    /** Stages one file, then publishes unless another caller is publishing. A failed publish does not change the answer; the timer retries it. */
    public FileOutcome accept(ObjectPath path) {
        FileOutcome outcome = quarantine.noted(path, orRetry(path));
        tablesOf(outcome).forEach(publications::publishIfIdle); // others' rows have their own messages, and the timer
        return outcome;
    }

    /** Reprocesses a file, whatever its outcome. Its rows are staged. @param attempt from 1 */
    public FileOutcome replay(ObjectPath path, int attempt) {
        return quarantine.noted(path, handler.readAgain(path, attempt));
    }

    private FileOutcome handled(ObjectPath path, AtomicBoolean isChanged) {
        FileOutcome outcome = orRetry(path);
        if (quarantine.note(path, outcome))
            isChanged.set(true);
        return outcome;
    }

    /** Turns an unexpected failure into {@code RetryLater}; the sweep retries the file and opens the finding. */
    private FileOutcome orRetry(ObjectPath path) {
        try {
            return handle(path);
        } catch (RuntimeException | VirtualMachineError | LinkageError bug) { // a bug that one file brings to light ends the work on that file only
            return failed(path, bug);
        }
    }

    private static FileOutcome failed(ObjectPath path, Throwable bug) {
        LOG.error("{} cannot be processed", path, bug);
        return new MessageOutcome.RetryLater(LATER, "%s cannot be processed: %s".formatted(path, bug));
    }

    /** Nothing is read while nothing may be written. */
    private FileOutcome handle(ObjectPath path) {
        return gate.closedBecause().<FileOutcome>map(why -> new MessageOutcome.RetryLater(LATER, why))
                .orElseGet(() -> handler.handle(path));
    }

    private static Stream<TableId> tablesOf(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Staged staged -> Stream.concat(Stream.of(staged.table()), rejectedRows(staged.rejected()));
            case FileOutcome.Empty empty -> rejectedRows(empty.rejected());
            case FileOutcome.AlreadyStaged _,MessageOutcome.Skipped _,MessageOutcome.RetryLater _,FileOutcome.Quarantined _ ->
                Stream.empty();
        };
    }

    private static Stream<TableId> rejectedRows(int rejected) {
        return rejected > 0 ? Stream.of(RejectedRows.TABLE.id()) : Stream.empty();
    }

    /** Reads several files in parallel and publishes them together. @return the outcome of each; of a path given twice the last one */
    public Map<ObjectPath, FileOutcome> acceptAll(Collection<ObjectPath> paths) {
        Map<ObjectPath, Long> mentions = paths.stream()
                .collect(Collectors.groupingBy(path -> path, LinkedHashMap::new, Collectors.counting()));
        Map<ObjectPath, FileOutcome> outcomes = new LinkedHashMap<>();
        AtomicBoolean isChanged = new AtomicBoolean();
        ParallelMap
                .map(mentions.entrySet(), mention -> Map.entry(mention.getKey(), handled(mention.getKey(), mention.getValue(), isChanged)))
                .forEach(outcome -> outcomes.put(outcome.getKey(), outcome.getValue()));
        publishStaged();
        feeds.flush();
        if (isChanged.get())
            quarantine.tell(SHORT);
        return outcomes;
    }

    private FileOutcome handled(ObjectPath path, long times, AtomicBoolean isChanged) {
        FileOutcome outcome = handled(path, isChanged);
        for (long again = 1; again < times; again++) {
            outcome = handled(path, isChanged);
        }
        return outcome;
    }

    /** Publishes everything staged. @return rows applied; what failed stays staged for the next call */
    public long publishStaged() {
        return publications.publishStaged();
    }

    /** @param outcomes of files that had none @param unrouted findings about files without a route @param left files that were not read within the time */
    public record SweepReport(Map<ObjectPath, FileOutcome> outcomes, Findings.Change unrouted, int left) {}

    /**
     * Gives every object in the landing bucket an outcome, and publishes what is staged.
     * @param standingStill objects younger than this are left to the next sweep: they may still be written to
     * @throws fullcourt.platform.objects.HaltedException while nothing may be written
     */
    public SweepReport sweep(Duration standingStill) {
        gate.requireOpen();
        Landed landed = landed(standingStill);
        return swept(landed, landed.candidates(), WITHOUT_LIMIT, this::publishStaged);
    }

    /**
     * The same within a time limit, new files of all feeds first.
     * @param staged called when rows are staged, so that another thread publishes them
     */
    public SweepReport sweep(Duration standingStill, Duration longest, Runnable staged) {
        gate.requireOpen();
        Landed landed = landed(standingStill);
        Instant now = clock.instant();
        List<Candidate> due = landed.candidates().stream().filter(file -> failed.isDue(file, now)).toList();
        List<Candidate> untried = SweepOrder.of(due.stream().filter(file -> !failed.knows(file)).toList());
        return swept(landed, Stream.concat(untried.stream(), due.stream().filter(failed::knows)).toList(), longest, staged);
    }

    private SweepReport swept(Landed landed, List<Candidate> files, Duration longest, Runnable staged) {
        failed.keep(landed.candidates());
        quarantine.forget(landed.gone());
        Sweep sweep = new Sweep(longest, this::orFailed, staged);
        sweep.process(files);
        quarantine.learn(SHORT);
        sweep.process(quarantine.readableAgain());
        sweep.end();
        feeds.flush();
        quarantine.tell();
        findings.settle(FailedFiles.CHECK, failed.findings());
        findings.settle(LandingFindings.CHECK, LandingFindings.of(landing.refusedEntries()));
        return new SweepReport(sweep.outcomes(), findings.settle(UnroutedFiles.CHECK, landed.unrouted().findings()), sweep.left());
    }

    /** The objects of the landing bucket that have no file record. @param gone quarantined files that were removed from the bucket */
    private record Landed(Set<ObjectPath> gone, List<Candidate> candidates, UnroutedFiles unrouted) {}

    private Landed landed(Duration standingStill) {
        SettledVersions settled = fileRecords.settled();
        RouteLookup routes = registry.lookup();
        Landed landed = new Landed(quarantine.paths(), new ArrayList<>(), new UnroutedFiles());
        landing.list("", Integer.MAX_VALUE).forEach(object -> {
            landed.gone().remove(object.path());
            if (!settled.include(object) && !isFresh(object, standingStill))
                add(landed, object, routes.of(object.path()));
        });
        return landed;
    }

    private static void add(Landed landed, ObjectMetadata object, Optional<Route.Known> route) {
        if (route.isEmpty() || route.get() instanceof Route.SwitchedOff)
            landed.unrouted().add(object.path(), route);
        else if (route.get() instanceof Route.To(_, PathPrefix feed))
            landed.candidates().add(new Candidate(object, feed));
    }

    /** An unexpected failure of one file ends the work on that file only. */
    private FileOutcome orFailed(Candidate file) {
        ObjectPath path = file.object().path();
        try {
            FileOutcome outcome = handler.handle(path);
            quarantine.note(path, outcome);
            if (outcome instanceof MessageOutcome.RetryLater)
                failed.waits(file, clock.instant());
            else
                failed.ended(file);
            return outcome;
        } catch (RuntimeException | VirtualMachineError | LinkageError bug) { // reported by a finding, and retried later
            failed.failed(file, bug.toString(), clock.instant());
            return failed(path, bug);
        }
    }

    private boolean isFresh(ObjectMetadata object, Duration standingStill) {
        return object.storedAt().isAfter(clock.instant().minus(standingStill));
    }
}
