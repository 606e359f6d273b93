package fullcourt.platform.files;

import fullcourt.platform.files.ReprocessReceipt.Outcome;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads files again on an operator's word: stored bytes, today's parser, a bounded number of times. Each leaves a receipt. */
public final class Reprocessing {
    /** So many files at one word. */
    public static final int MAX_FILES = 200;
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileRecords fileRecords;
    private final FileIngestion ingestion;
    private final DeadLetters deadLetters;
    private final ReprocessReceipts receipts;
    private final Clock clock;

    Reprocessing(ObjectStore landing, ProcessorRegistry registry, FileRecords fileRecords, FileIngestion ingestion,
            DeadLetters deadLetters, Warehouse warehouse, Clock clock) {
        this.landing = landing;
        this.registry = registry;
        this.fileRecords = fileRecords;
        this.ingestion = ingestion;
        this.deadLetters = deadLetters;
        this.receipts = new ReprocessReceipts(warehouse);
        this.clock = clock;
    }

    /** @param left files that were not read because there were too many; ask again */
    public record Result(List<ReprocessReceipt> receipts, int left) {}

    /** @param reason in the operator's words */
    public Result file(ObjectPath path, String reason) {
        return replay(List.of(path), reason);
    }

    /** Everything of a feed that waits, and every file with rows that wait. */
    public Result feed(PathPrefix prefix, String reason) {
        return replay(deadLetters.filesOf(prefix), reason);
    }

    /** Everything that went wrong with one feed in one way. @param group as the listing names it */
    public Result group(String group, String reason) {
        return replay(deadLetters.filesOf(group), reason);
    }

    private Result replay(List<ObjectPath> files, String reason) {
        List<ReprocessReceipt> made = new ArrayList<>();
        for (ObjectPath file : files.stream().limit(MAX_FILES).toList())
            made.add(replay(file));
        receipts.append(made, reason, clock.instant());
        ingestion.publishStaged();
        return new Result(made, files.size() - made.size());
    }

    private ReprocessReceipt replay(ObjectPath path) {
        Optional<ObjectMetadata> version = landing.stat(path);
        if (version.isEmpty())
            return unread(path, 0, 0, Outcome.NOT_THERE, "There is no such object in the landing bucket. Upload it.");
        long generation = version.get().generation();
        if (!(registry.route(path) instanceof Route.To(var processor, _)))
            return unread(path, generation, 0, Outcome.NO_ROUTE, "No processor reads it now; 'fullcourt explain-route' says why.");
        OptionalInt attempt = attempt(version.get(), processor.parserVersion());
        if (attempt.isEmpty())
            return unread(path, generation, processor.parserVersion(), Outcome.EXHAUSTED,
                    "Parser version %d has read these bytes again %d times. Upload a correct file, or correct the processor and raise its parser version."
                            .formatted(processor.parserVersion(), ReprocessAttempts.MAX_COUNT));
        Read read = new Read(path, generation, processor.parserVersion(), attempt.getAsInt());
        return read.cameTo(ingestion.reprocess(path, attempt.getAsInt()));
    }

    /** A version without a record is read the first time, as often as it is interrupted. */
    private OptionalInt attempt(ObjectMetadata version, int parserVersion) {
        return fileRecords.currentOf(version).map(record -> fileRecords.claimAttempt(record, parserVersion))
                .orElse(OptionalInt.of(IngestAttempt.FIRST + 1));
    }

    private static ReprocessReceipt unread(ObjectPath path, long generation, int parserVersion, Outcome outcome, String detail) {
        return new Read(path, generation, parserVersion, 0).receipt(outcome, 0, 0, detail);
    }

    private record Read(ObjectPath path, long generation, int parserVersion, int attempt) {
        ReprocessReceipt cameTo(FileOutcome outcome) {
            return switch (outcome) {
                case FileOutcome.Staged staged -> receipt(Outcome.LOADED, staged.rows(), staged.rejected(), "");
                case FileOutcome.AlreadyStaged _ -> receipt(Outcome.LOADED, 0, 0, "It was loaded before.");
                case FileOutcome.Empty empty -> receipt(Outcome.EMPTY, 0, empty.rejected(), "");
                case FileOutcome.Quarantined(_, String problem) -> receipt(Outcome.QUARANTINED, 0, 0, problem);
                case MessageOutcome.Skipped(var reason) -> receipt(Outcome.NO_ROUTE, 0, 0, reason.sentence());
                case MessageOutcome.RetryLater(_, String problem) -> receipt(Outcome.LATER, 0, 0, problem);
            };
        }

        ReprocessReceipt receipt(Outcome outcome, int rows, int rejected, String detail) {
            return new ReprocessReceipt(path.value(), generation, parserVersion, attempt, outcome, rows, rejected, detail);
        }
    }
}
