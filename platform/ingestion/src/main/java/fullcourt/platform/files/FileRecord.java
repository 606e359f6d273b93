package fullcourt.platform.files;

import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;

/**
 * What became of one version of one object, in one document.
 * @param contentHash SHA-256 of its bytes; empty if they were never read
 * @param feed the prefix that leads to its processor
 * @param parserVersion of the parser that decided its state
 * @param rowsOf generation that was loaded with the same bytes and whose rows are this version's; 0 if its rows are its own
 * @param problem one sentence for quarantined files, else empty
 * @param since ISO instant at which it reached its state
 * @param reprocessed how often it was reprocessed
 */
public record FileRecord(String path, long generation, long bytes, String contentHash, State state, String feed, String processor,
        int parserVersion, String table, int rows, int rejected, long rowsOf, String problem, String since,
        ReprocessAttempts reprocessed) {

    /** How a file ended. Ignored and unrouted files have no record: their route says so each time, and a new route counts at once. */
    public enum State {
        LOADED, EMPTY, QUARANTINED
    }

    public boolean isLoaded() {
        return state == State.LOADED;
    }

    public boolean isQuarantined() {
        return state == State.QUARANTINED;
    }

    /** Whether its rows are those of another version with the same bytes. */
    public boolean hasRowsOfAnother() {
        return rowsOf != 0;
    }

    /** The generation under which its rows were staged. */
    public long stagedGeneration() {
        return hasRowsOfAnother() ? rowsOf : generation;
    }

    /** Whether reading these bytes with this parser would give what the record's version gave. */
    boolean isSameWork(String otherHash, int otherParserVersion) {
        return contentHash.equals(otherHash) && parserVersion == otherParserVersion;
    }

    /** The same version after its rows were refused. */
    FileRecord quarantined(String reason, Instant at) {
        return new FileRecord(path, generation, bytes, contentHash, State.QUARANTINED, feed, processor, parserVersion, table, 0, rejected,
                0, reason, at.toString(), reprocessed);
    }

    FileRecord with(ReprocessAttempts attempts) {
        return new FileRecord(path, generation, bytes, contentHash, state, feed, processor, parserVersion, table, rows, rejected, rowsOf,
                problem, since, attempts);
    }

    public ObjectPath objectPath() {
        return ObjectPath.of(path);
    }
}
