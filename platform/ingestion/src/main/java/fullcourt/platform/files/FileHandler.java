package fullcourt.platform.files;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.objects.ObjectUnreadableException;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.SkipReason;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Gives one landed file its outcome: finds its current version, returns the recorded outcome if there is one, and reads the file otherwise. */
public final class FileHandler {
    private static final int LOOKS_AT_A_CHANGING_FILE = 3;
    private final ObjectStore landing;
    private final ProcessorRegistry registry;
    private final FileRecords fileRecords;
    private final FileStaging staging;

    public FileHandler(ObjectStore landing, ProcessorRegistry registry, FileRecords fileRecords, FileStaging staging) {
        this.landing = landing;
        this.registry = registry;
        this.fileRecords = fileRecords;
        this.staging = staging;
    }

    /** Makes sure that the current object under a path has an outcome. */
    public FileOutcome handle(ObjectPath path) {
        return handle(path, IngestAttempt.FIRST);
    }

    /** Reprocesses the current object, whatever its outcome. @param attempt from 1 */
    FileOutcome readAgain(ObjectPath path, int attempt) {
        return handle(path, attempt);
    }

    private FileOutcome handle(ObjectPath path, int attempt) {
        try {
            return routed(path, attempt);
        } catch (ObjectUnreadableException | ObjectStoreUnavailableException unavailable) {
            return new MessageOutcome.RetryLater(FileStaging.SOON, String.valueOf(unavailable.getMessage()));
        }
    }

    private FileOutcome routed(ObjectPath path, int attempt) {
        return switch (registry.route(path)) {
            case Route.Ignored(var prefix, String reason) ->
                skipped(new SkipReason.Ignored("Files under %s are not loaded: %s".formatted(prefix, reason)));
            case Route.SwitchedOff(RawProcessor processor, var prefix) -> skipped(new SkipReason.Unrouted(
                    "%s, which reads %s, is switched off. The file waits and is loaded as soon as it is switched on."
                            .formatted(processor.name(), prefix)));
            case Route.Unrouted(var nearest) -> skipped(new SkipReason.Unrouted(
                    "No processor handles '%s'. Nearest prefixes: %s. New feed? Add a RawProcessor; the file is then loaded by itself. Misspelt path? Upload it again under the right one."
                            .formatted(path, nearest)));
            case Route.To _ when path.isTooLongToLand() -> new FileOutcome.Quarantined(path,
                    "its path has more than %,d bytes. Upload it under the path of its feed.".formatted(ObjectPath.MAX_LANDED));
            case Route.To to -> read(to, path, attempt);
        };
    }

    private static FileOutcome skipped(SkipReason reason) {
        return new MessageOutcome.Skipped(reason);
    }

    private FileOutcome read(Route.To route, ObjectPath path, int attempt) {
        for (int checks = 0; checks < LOOKS_AT_A_CHANGING_FILE; checks++) {
            Optional<ObjectMetadata> found = landing.stat(path);
            if (found.isEmpty())
                return skipped(new SkipReason.NothingThere(
                        "There is no object '%s' in the landing bucket; it is loaded when it appears.".formatted(path)));
            FileOutcome outcome = read(route, found.get(), attempt, checks > 0);
            if (isStill(found.get()))
                return outcome;
        }
        return new MessageOutcome.RetryLater(FileStaging.SOON, "'%s' is being written.".formatted(path));
    }

    /** Whether the file is unchanged since it was read. A change made before its record was written would otherwise count as recorded if the file's time is not larger. */
    private boolean isStill(ObjectMetadata seen) {
        return seen.touchedAt().isEmpty() || landing.stat(seen.path()).filter(now -> !now.touchedAt().equals(seen.touchedAt())).isEmpty();
    }

    /** @param isChanged whether the file is known to have changed since its record was written */
    private FileOutcome read(Route.To route, ObjectMetadata found, int attempt, boolean isChanged) {
        Optional<SettledVersions.Newest> newest = found.touchedAt().flatMap(_ -> fileRecords.newest(found.path()));
        boolean isReplaced = isChanged || newest.filter(known -> !known.isAfter(found)).isPresent();
        Optional<FileRecord> entry = isReplaced ? Optional.empty() : fileRecords.entryOf(found);
        if (entry.isPresent() && attempt == IngestAttempt.FIRST && !mayBeReadAgain(entry.get(), route.processor()))
            return known(entry.get());
        long generation = entry.map(FileRecord::generation).orElseGet(() -> generation(found, newest));
        return staging.read(new IngestAttempt(route, found.as(generation), attempt));
    }

    /** The object's own generation. If a recorded one is not smaller, the file was replaced without getting a larger time, and receives the next larger generation. */
    private static long generation(ObjectMetadata found, Optional<SettledVersions.Newest> newest) {
        if (newest.isEmpty() || newest.get().generation() < found.generation())
            return found.generation();
        long touched = found.touchedAt().map(at -> ChronoUnit.MICROS.between(Instant.EPOCH, at)).orElse(0L);
        return Math.max(newest.get().generation() + 1, touched);
    }

    /** Whether the parser is newer than the one that quarantined the file, and may understand it. */
    public static boolean mayBeReadAgain(FileRecord entry, RawProcessor processor) {
        return entry.isQuarantined() && processor.parserVersion() > entry.parserVersion();
    }

    private static FileOutcome known(FileRecord entry) {
        return switch (entry.state()) {
            case LOADED -> new FileOutcome.AlreadyStaged(entry.objectPath());
            case EMPTY -> new FileOutcome.Empty(entry.objectPath(), entry.rejected());
            case QUARANTINED -> new FileOutcome.Quarantined(entry.objectPath(), entry.problem());
        };
    }
}
