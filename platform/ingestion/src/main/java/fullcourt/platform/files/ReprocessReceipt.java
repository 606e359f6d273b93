package fullcourt.platform.files;

/**
 * The result of reprocessing one file.
 * @param attempt from 1 for each parser version; 0 if nothing was read
 * @param rows staged
 * @param rejected rows that are still rejected
 * @param detail one sentence; empty if it was loaded
 */
public record ReprocessReceipt(String path, long generation, int parserVersion, int attempt, Outcome outcome, int rows, int rejected,
        String detail) {

    /** How reprocessing ended. */
    public enum Outcome {
        LOADED, EMPTY, QUARANTINED,
        /** The same parser has reprocessed these bytes as often as it may; nothing was read. */
        EXHAUSTED,
        /** There is no such object; nothing was read. */
        NOT_THERE, NO_ROUTE,
        /** The object could not be reached; reprocessing may be retried later. */
        LATER
    }

    public boolean isSettled() {
        return (outcome == Outcome.LOADED || outcome == Outcome.EMPTY) && rejected == 0;
    }
}
