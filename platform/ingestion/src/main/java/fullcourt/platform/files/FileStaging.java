package fullcourt.platform.files;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.Sha256;
import fullcourt.platform.objects.StoredObject;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.tables.BusinessDates;
import fullcourt.platform.tables.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Reads one version of a file into staged rows. Order matters: the staged object, then the file record, and only then the answer; whatever happens in
 * between, the next sweep or delivery finds it and continues.
 */
public final class FileStaging {
    static final Duration SOON = Duration.ofSeconds(10);
    private static final Executor WHILE_READING = Thread::startVirtualThread; // not the common pool: all its threads may be waiting for a store
    private static final long MAX_THAT_UNPACKS_OF_A_BYTE = 1032; // by gzip
    private static final long NEVER_TOO_LARGE = 65_536; // reading so few bytes takes a few megabytes at most, compressed or not
    private final ObjectStore landing;
    private final FileRecords fileRecords;
    private final QuarantinedFiles quarantinedFiles;
    private final FeedObserver feeds;
    private final DocumentReader reader;
    private final RowStaging stage;
    private final Clock clock;
    private final ReadingMemory memory = ReadingMemory.ofThisProcess();

    public FileStaging(ObjectStore landing, FileRecords fileRecords, QuarantinedFiles quarantinedFiles, FeedObserver feeds,
            DocumentReader reader,
            RowStaging stage, Clock clock) {
        this.landing = landing;
        this.fileRecords = fileRecords;
        this.quarantinedFiles = quarantinedFiles;
        this.feeds = feeds;
        this.reader = reader;
        this.stage = stage;
        this.clock = clock;
    }

    /** @throws ObjectStoreUnavailableException if a store cannot be reached; nothing is lost */
    FileOutcome read(IngestAttempt reading) {
        ObjectMetadata version = reading.version();
        if (version.bytes() > reader.maximumBytes()) {
            String problem = "'%s' has %,d bytes, accepted are at most %,d. Split it and upload the parts.".formatted(version.path(),
                    version.bytes(), reader.maximumBytes());
            return quarantined(reading, "", problem);
        }
        Optional<String> date = version.path().impossibleDate();
        return date.isPresent()
                ? quarantined(reading, "", "'%s' in its path is no date from %s to %s. Upload it under its own date.".formatted(date.get(),
                        BusinessDates.FIRST, BusinessDates.LAST))
                : readInMemory(reading);
    }

    /** Retries a file once alone if there was not enough memory for it beside others. */
    private FileOutcome readInMemory(IngestAttempt reading) {
        try {
            Optional<Supplier<FileOutcome>> outcome = memory.read(reading.version().bytes(), () -> readContent(reading));
            return outcome.map(Supplier::get).orElseGet(() -> waits(reading));
        } catch (OutOfMemoryError _) {
            return readAlone(reading);
        }
    }

    private FileOutcome readAlone(IngestAttempt reading) {
        ObjectMetadata version = reading.version();
        try {
            Optional<Supplier<FileOutcome>> outcome = memory.readAlone(() -> readContent(reading));
            return outcome.map(Supplier::get).orElseGet(() -> waits(reading));
        } catch (OutOfMemoryError _) {
            return version.bytes() <= NEVER_TOO_LARGE
                    ? waits(reading) // other files occupy the memory
                    : quarantined(reading, "",
                            "This process has not enough memory to read '%s', which has %,d bytes. Split it and upload the parts, or give Java more memory (-Xmx)."
                                    .formatted(version.path(), version.bytes()));
        }
    }

    private static FileOutcome waits(IngestAttempt reading) {
        return new MessageOutcome.RetryLater(SOON, "There is no memory to read '%s' at the moment.".formatted(reading.version().path()));
    }

    /** @return the outcome; for a compressed file a supplier that reads it once there is memory for its content */
    private Supplier<FileOutcome> readContent(IngestAttempt reading) {
        ObjectMetadata version = reading.version();
        Optional<StoredObject> object = landing.read(version.path());
        if (object.isEmpty() || !object.get().metadata().as(version.generation()).equals(version)) {
            FileOutcome later = new MessageOutcome.RetryLater(SOON, "'%s' is being written.".formatted(version.path()));
            return () -> later;
        }
        byte[] content = object.get().content();
        if (DocumentReader.isPacked(content))
            return () -> memory
                    .read(Math.min(reader.maximumBytes(), content.length * MAX_THAT_UNPACKS_OF_A_BYTE), () -> readContent(reading, content))
                    .orElseGet(() -> waits(reading));
        FileOutcome outcome = readContent(reading, content);
        return () -> outcome;
    }

    private FileOutcome readContent(IngestAttempt reading, byte[] content) {
        ObjectMetadata version = reading.version();
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> Sha256.of(content), WHILE_READING);
        Optional<FileRecord> same = reading.isReplay()
                ? Optional.empty()
                : fileRecords.newestLoaded(version.path())
                        .filter(entry -> entry.isSameWork(hash.join(), reading.processor().parserVersion()));
        if (same.isPresent())
            return same(reading, same.get());
        return outcome(reading, content, hash);
    }

    private FileOutcome same(IngestAttempt reading, FileRecord loaded) {
        if (loaded.generation() != reading.version().generation()) // else another delivery of this very version was faster
            fileRecords.record(reading.loadedAs(loaded, clock.instant()));
        return new FileOutcome.AlreadyStaged(reading.version().path());
    }

    private FileOutcome outcome(IngestAttempt reading, byte[] content, CompletableFuture<String> hash) {
        DocumentReader.Examined examined = reader.examine(reading.processor(), reading.file(), content);
        feeds.observe(reading.observation(examined));
        return switch (examined.result()) {
            case DocumentResult.Parsed parsed -> stage(reading, hash.join(), parsed);
            case DocumentResult.Empty(List<RejectedRow> rejected) -> {
                stageRejected(reading, reading.file().namedAt(), rejected);
                int count = RejectedRow.count(rejected);
                fileRecords.record(reading.empty(hash.join(), count, clock.instant()));
                yield new FileOutcome.Empty(reading.version().path(), count);
            }
            case DocumentResult.Unreadable(String problem) -> quarantined(reading, hash.join(), problem);
        };
    }

    private FileOutcome stage(IngestAttempt reading, String hash, DocumentResult.Parsed parsed) {
        Table table = reading.processor().table();
        stage.write(table, reading.key(), parsed.rows());
        stageRejected(reading, parsed.rows().getFirst().get(Table.CAPTURED_AT), parsed.rejected());
        int rejected = RejectedRow.count(parsed.rejected());
        fileRecords.record(reading.loaded(hash, parsed.rows().size(), rejected, clock.instant()));
        return new FileOutcome.Staged(reading.version().path(), table.id(), parsed.rows().size(), rejected);
    }

    private void stageRejected(IngestAttempt reading, Instant capturedAt, List<RejectedRow> rejected) {
        if (!rejected.isEmpty())
            stage.write(RejectedRows.TABLE, reading.key(), RejectedRows.rows(reading.processor().table(), reading.route().prefix(),
                    reading.file(), capturedAt, rejected));
    }

    /** Quarantines the file. If it has rows already they stay, so a failed reprocessing changes nothing. */
    private FileOutcome quarantined(IngestAttempt reading, String hash, String problem) {
        ObjectMetadata version = reading.version();
        boolean hasRows = reading.isReplay()
                && fileRecords.find(version.path(), version.generation()).filter(FileRecord::isLoaded).isPresent();
        if (!hasRows)
            quarantinedFiles.add(reading.quarantined(hash, problem, clock.instant()));
        return new FileOutcome.Quarantined(version.path(), problem);
    }
}
