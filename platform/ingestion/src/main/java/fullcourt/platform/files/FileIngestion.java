package fullcourt.platform.files;

import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.SkipReason;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.TableId;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads files into tables: handles what a message names, and sweeps the landing bucket for what no message named.
 */
public final class FileIngestion {
    private static final Duration WITHOUT_LIMIT = Duration.ofDays(365);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private final FileHandler handler;
    private final Quarantine quarantine;
    private final LandingSweep sweep;
    private final FeedObserver feeds;
    private final StagedPublishing publications;
    private final WriteGate gate;
    private final Parallelism parallelism;

    public FileIngestion(FileHandler handler, Quarantine quarantine, LandingSweep sweep, FeedObserver feeds, StagedPublishing publications,
            WriteGate gate, Parallelism parallelism) {
        this.handler = handler;
        this.quarantine = quarantine;
        this.sweep = sweep;
        this.feeds = feeds;
        this.publications = publications;
        this.gate = gate;
        this.parallelism = parallelism;
    }

    /** A message of the service that reads files. */
    public FileOutcome accept(PipelineMessage message) {
        return switch (message) {
            case PipelineMessage.FileLanded(var path) -> accept(path);
            case PipelineMessage.TableUpdated _,PipelineMessage.BackfillRequested _,PipelineMessage.PredictionRequested _ ->
                new MessageOutcome.Skipped(new SkipReason.NotForUs("The raw service reads files; send it where a file landed."));
        };
    }

    /** Stages one file, then publishes unless another caller is publishing. A failed publish does not change the answer; the timer retries it. */
    public FileOutcome accept(ObjectPath path) {
        FileOutcome outcome = quarantine.noted(path, orRetry(path));
        tablesOf(outcome).forEach(publications::publishIfIdle); // others' rows have their own messages, and the timer
        return outcome;
    }

    /** Reprocesses a file, whatever its outcome. Its rows are staged. @param attempt from 1 */
    public FileOutcome reprocess(ObjectPath path, int attempt) {
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
            return FailedFiles.retriedLater(path, bug);
        }
    }

    /** Nothing is read while nothing may be written. */
    private FileOutcome handle(ObjectPath path) {
        return gate.closedBecause().<FileOutcome>map(why -> new MessageOutcome.RetryLater(FailedFiles.LATER, why))
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
        parallelism
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

    /**
     * Handles every object in the landing bucket that has a route and no file record, reprocesses quarantined files whose parser is newer, and publishes.
     * @param standingStill objects younger than this are left to the next sweep: they may still be written to
     * @throws fullcourt.platform.objects.HaltedException while nothing may be written
     */
    public SweepReport sweep(Duration standingStill) {
        gate.requireOpen();
        return swept(sweep.all(standingStill, WITHOUT_LIMIT, this::publishStaged));
    }

    /**
     * The same within a time limit, new files of all feeds first.
     * @param staged called when rows are staged, so that another thread publishes them
     */
    public SweepReport sweep(Duration standingStill, Duration longest, Runnable staged) {
        gate.requireOpen();
        return swept(sweep.due(standingStill, longest, staged));
    }

    private SweepReport swept(SweepReport report) {
        feeds.flush();
        return report;
    }
}
