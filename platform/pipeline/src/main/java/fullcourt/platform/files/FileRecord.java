package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;

/**
 * What became of one version of one object.
 * @param contentHash SHA-256 of its bytes; empty if they were never read
 * @param staged staged objects that hold its rows
 * @param problem one sentence for quarantined files, else empty
 * @param recordedAt ISO instant
 */
public record FileRecord(String path, long generation, long bytes, String contentHash, Outcome outcome, String processor,
        int parserVersion, String table,
        int rows, int rejected, String problem, String recordedAt) {

    /** How a file ended. Unrouted files have no entry: they wait for a route. */
    public enum Outcome {
        STAGED, EMPTY, SAME_CONTENT, QUARANTINED
    }

    boolean isLoaded() {
        return outcome == Outcome.STAGED || outcome == Outcome.SAME_CONTENT;
    }

    /** Whether reading these bytes with this parser would give what the entry's version gave. */
    boolean isSameWork(String otherHash, int otherParserVersion) {
        return contentHash.equals(otherHash) && parserVersion == otherParserVersion;
    }

    /** The same version after its rows were refused. */
    FileRecord quarantined(String reason, Instant at) {
        return new FileRecord(path, generation, bytes, contentHash, Outcome.QUARANTINED, processor, parserVersion, table, 0, rejected,
                reason,
                at.toString());
    }

    public ObjectPath objectPath() {
        return ObjectPath.of(path);
    }
}
