package fullcourt.platform.files;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.DocumentSchema;
import fullcourt.platform.documents.RejectedRow;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.files.FileRecord.Outcome;
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

    /** What became of it. @param hash of its content, empty if it was not read */
    FileRecord entry(String hash, Outcome outcome, int rows, int rejected, String problem, Instant at) {
        return new FileRecord(version.path().value(), version.generation(), version.bytes(), hash, outcome, processor().name(),
                processor().parserVersion(), processor().table().id().toString(), rows, rejected, problem, at.toString());
    }
}
