package fullcourt.platform.files;

/**
 * What came of reading one file again.
 * @param attempt from 1 for each parser version; 0 if nothing was read
 * @param rows staged
 * @param rejected rows that are left out still
 * @param detail one sentence; empty if it was loaded
 */
public record ReplayReceipt(String path, long generation, int parserVersion, int attempt, Outcome outcome, int rows, int rejected,
        String detail) {

    /** What a replay may come to. */
    public enum Outcome {
        LOADED, EMPTY, SET_ASIDE,
        /** The same parser has read these bytes as often as it may; nothing was read. */
        EXHAUSTED,
        /** There is no such object; nothing was read. */
        NOT_THERE, NO_ROUTE,
        /** The object could not be reached. */
        LATER
    }

    public boolean isSettled() {
        return (outcome == Outcome.LOADED || outcome == Outcome.EMPTY) && rejected == 0;
    }
}
