package fullcourt.platform.ledger;

import fullcourt.platform.objects.Sha256;
import fullcourt.platform.feed.FeedBook;
import fullcourt.platform.ledger.LedgerEntry.Outcome;
import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.message.SkipReason;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.processor.DocumentReader;
import fullcourt.platform.processor.DocumentResult;
import fullcourt.platform.processor.RawProcessor;
import fullcourt.platform.processor.RejectedRow;
import fullcourt.platform.publish.Stage;
import fullcourt.platform.registry.ProcessorRegistry;
import fullcourt.platform.registry.Route;
import fullcourt.platform.warehouse.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * One landed file to staged rows. Order matters: the staged object, then the ledger entry, and only then the answer; whatever happens in between, the
 * next look finds it and goes on.
 */
public final class FileHandler {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Executor WHILE_READING = Thread::startVirtualThread; // not the common pool, whose threads may all be waiting for a store
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileLedger ledger;
    private final SetAside setAside;
    private final FeedBook feeds;
    private final DocumentReader reader;
    private final Stage stage;
    private final Clock clock;
    private final long maximumBytes;

    public FileHandler(ObjectStore landing, ProcessorRegistry registry, FileLedger ledger, SetAside setAside, FeedBook feeds,
            DocumentReader reader, Stage stage, Clock clock, long maximumBytes) {
        this.landing = landing;
        this.registry = registry;
        this.ledger = ledger;
        this.setAside = setAside;
        this.feeds = feeds;
        this.reader = reader;
        this.stage = stage;
        this.clock = clock;
        this.maximumBytes = maximumBytes;
    }

    /** Looks at what is in the landing bucket under a path and sees that it has an outcome. */
    public MessageOutcome handle(ObjectPath path) {
        return handle(path, FileReading.FIRST);
    }

    /** Reads what is there once more, whatever became of it. @param attempt from 1 */
    MessageOutcome readAgain(ObjectPath path, int attempt) {
        return handle(path, attempt);
    }

    private MessageOutcome handle(ObjectPath path, int attempt) {
        try {
            return routed(path, attempt);
        } catch (ObjectStoreUnavailableException unavailable) {
            return new MessageOutcome.RetryLater(SOON, String.valueOf(unavailable.getMessage()));
        }
    }

    private MessageOutcome routed(ObjectPath path, int attempt) {
        return switch (registry.route(path)) {
            case Route.Ignored(var prefix, String reason) ->
                skipped(new SkipReason.Ignored("Files under %s are not loaded: %s".formatted(prefix, reason)));
            case Route.SwitchedOff(RawProcessor processor, var prefix) -> skipped(new SkipReason.Unrouted(
                    "%s, which reads %s, is switched off. The file waits and is loaded as soon as it is switched on."
                            .formatted(processor.name(), prefix)));
            case Route.Unrouted(var nearest) -> skipped(new SkipReason.Unrouted(
                    "No processor handles '%s'. Nearest prefixes: %s. New feed? Add a RawProcessor; the file is then loaded by itself. Misspelt path? Upload it again under the right one."
                            .formatted(path, nearest)));
            case Route.To to -> read(to, path, attempt);
        };
    }

    private static MessageOutcome skipped(SkipReason reason) {
        return new MessageOutcome.Skipped(reason);
    }

    private MessageOutcome read(Route.To route, ObjectPath path, int attempt) {
        Optional<ObjectMetadata> found = landing.stat(path);
        if (found.isEmpty())
            return skipped(new SkipReason.NothingThere(
                    "There is no object '%s' in the landing bucket; it is loaded when it appears.".formatted(path)));
        Optional<LedgerEntry> known = attempt > FileReading.FIRST
                ? Optional.empty()
                : ledger.find(path, found.get().generation()).filter(entry -> !mayBeReadAgain(entry, route.processor()));
        return known.isPresent() ? known(known.get()) : readVersion(new FileReading(route, found.get(), attempt));
    }

    /** A better parser may understand what an older one set aside. */
    public static boolean mayBeReadAgain(LedgerEntry entry, RawProcessor processor) {
        return entry.outcome() == Outcome.QUARANTINED && processor.parserVersion() > entry.parserVersion();
    }

    private static MessageOutcome known(LedgerEntry entry) {
        return switch (entry.outcome()) {
            case STAGED, SAME_CONTENT -> new MessageOutcome.AlreadyStaged(entry.objectPath());
            case EMPTY -> new MessageOutcome.Empty(entry.objectPath(), entry.rejected());
            case QUARANTINED -> new MessageOutcome.Quarantined(entry.objectPath(), entry.problem());
        };
    }

    private MessageOutcome readVersion(FileReading reading) {
        ObjectMetadata version = reading.version();
        if (version.bytes() > maximumBytes) {
            String problem = "'%s' has %,d bytes, accepted are at most %,d. Split it and upload the parts.".formatted(version.path(),
                    version.bytes(), maximumBytes);
            return quarantined(reading, "", problem);
        }
        Optional<StoredObject> object = landing.read(version.path());
        if (object.isEmpty() || object.get().metadata().generation() != version.generation()) {
            return new MessageOutcome.RetryLater(SOON, "'%s' is being written.".formatted(version.path()));
        }
        byte[] content = object.get().content();
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> Sha256.of(content), WHILE_READING);
        Optional<LedgerEntry> same = reading.isReplay()
                ? Optional.empty()
                : ledger.newestLoaded(version.path())
                        .filter(entry -> entry.isSameWork(hash.join(), reading.processor().parserVersion()));
        if (same.isPresent()) {
            if (same.get().generation() != version.generation()) // else another delivery of this very version was faster
                ledger.record(reading.entry(hash.join(), Outcome.SAME_CONTENT, 0, 0, "", clock.instant()));
            return new MessageOutcome.AlreadyStaged(version.path());
        }
        DocumentReader.Examined examined = reader.examine(reading.processor(), reading.file(), content);
        feeds.observe(reading.observation(examined));
        return switch (examined.result()) {
            case DocumentResult.Parsed parsed -> stage(reading, hash.join(), parsed);
            case DocumentResult.Empty(List<RejectedRow> rejected) -> {
                stageRejected(reading, reading.file().namedAt(), rejected);
                ledger.record(reading.entry(hash.join(), Outcome.EMPTY, 0, rejected.size(), "", clock.instant()));
                yield new MessageOutcome.Empty(version.path(), rejected.size());
            }
            case DocumentResult.Unreadable(String problem) -> quarantined(reading, hash.join(), problem);
        };
    }

    private MessageOutcome stage(FileReading reading, String hash, DocumentResult.Parsed parsed) {
        Table table = reading.processor().table();
        stage.write(table, reading.key(), parsed.rows());
        stageRejected(reading, parsed.rows().getFirst().get(Table.CAPTURED_AT), parsed.rejected());
        ledger.record(reading.entry(hash, Outcome.STAGED, parsed.rows().size(), parsed.rejected().size(), "", clock.instant()));
        return new MessageOutcome.Staged(reading.version().path(), table.id(), parsed.rows().size(), parsed.rejected().size());
    }

    private void stageRejected(FileReading reading, Instant capturedAt, List<RejectedRow> rejected) {
        if (!rejected.isEmpty())
            stage.write(RejectedRows.TABLE, reading.key(), RejectedRows.rows(reading.processor().table(), reading.route().prefix(),
                    reading.file(), capturedAt, rejected));
    }

    /** Rows that a file has already given stay, so a replay that refuses it changes nothing. */
    private MessageOutcome quarantined(FileReading reading, String hash, String problem) {
        ObjectMetadata version = reading.version();
        boolean hasRows = reading.isReplay() && ledger.find(version.path(), version.generation()).filter(LedgerEntry::isLoaded).isPresent();
        if (!hasRows) {
            setAside.add(new SetAsideFile(version.path().value(), version.generation(), reading.route().prefix().value(),
                    reading.processor().parserVersion(), problem, clock.instant().toString()));
            ledger.record(reading.entry(hash, Outcome.QUARANTINED, 0, 0, problem, clock.instant()));
        }
        return new MessageOutcome.Quarantined(version.path(), problem);
    }
}
