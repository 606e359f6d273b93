package fullcourt.platform.files;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.DocumentSchema;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.objects.Sha256;
import fullcourt.platform.routing.Route;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.util.Optional;

/** One version of an object on its way to rows. @param attempt {@value #FIRST} the first time, else the number of the replay */
record IngestAttempt(Route.To route, ObjectMetadata version, int attempt) {
    static final int FIRST = 0;
    private static final int DIGITS_OF_A_KEY = 32;

    RawProcessor processor() {
        return route.processor();
    }

    SourceFile file() {
        return new SourceFile(version.path(), version.generation(), version.storedAt());
    }

    boolean isReplay() {
        return attempt > FIRST;
    }

    /** Names its staged objects. */
    String key() {
        return key(version.path(), version.generation(), processor().parserVersion(), attempt);
    }

    static String key(ObjectPath path, long generation, int parserVersion, int attempt) {
        String replay = attempt > FIRST ? "@" + attempt : "";
        return Sha256.of(path + "@" + generation + "@" + parserVersion + replay).substring(0, DIGITS_OF_A_KEY);
    }

    /** What the feed's book gets to know of it. */
    Observation observation(DocumentReader.Examined examined) {
        return switch (examined.result()) {
            case DocumentResult.Parsed parsed ->
                observation(parsed.rows().size(), RejectedRow.count(parsed.rejected()), false, examined.shape());
            case DocumentResult.Empty(var rejected) -> observation(0, RejectedRow.count(rejected), false, examined.shape());
            case DocumentResult.Unreadable _ -> observation(0, 0, true, examined.shape());
        };
    }

    private Observation observation(int rows, int rejected, boolean isUnreadable, Optional<DocumentSchema> shape) {
        return new Observation(route.prefix(), version.path(), file().namedAt(), rows, rejected, isUnreadable, shape);
    }

    /** Its record after its rows were staged. @param hash of its content */
    FileRecord loaded(String hash, int rows, int rejected, Instant at) {
        return record(hash, State.LOADED, rows, rejected, 0, "", at);
    }

    /** Its record if the rows of another version are its own. */
    FileRecord loadedAs(FileRecord same, Instant at) {
        return record(same.contentHash(), State.LOADED, 0, 0, same.stagedGeneration(), "", at);
    }

    FileRecord empty(String hash, int rejected, Instant at) {
        return record(hash, State.EMPTY, 0, rejected, 0, "", at);
    }

    /** @param hash empty if its content was not read */
    FileRecord quarantined(String hash, String problem, Instant at) {
        return record(hash, State.QUARANTINED, 0, 0, 0, problem, at);
    }

    private FileRecord record(String hash, State state, int rows, int rejected, long rowsOf, String problem, Instant at) {
        ReprocessAttempts reprocessed = isReplay() ? new ReprocessAttempts(processor().parserVersion(), attempt) : ReprocessAttempts.NONE;
        return new FileRecord(version.path().value(), version.generation(), version.bytes(), hash, state, route.prefix().value(),
                processor().name(), processor().parserVersion(), processor().table().id().toString(), rows, rejected, rowsOf, problem,
                at.toString(), reprocessed);
    }
}
