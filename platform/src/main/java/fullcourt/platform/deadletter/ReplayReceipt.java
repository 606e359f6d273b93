package fullcourt.platform.deadletter;

/**
 * What came of reading one file again.
 * @param attempt from 1 for each parser version; 0 if nothing was read
 * @param outcome LOADED, EMPTY, SET_ASIDE, EXHAUSTED, NOT_THERE, NO_ROUTE or LATER
 * @param rows staged
 * @param rejected rows that are left out still
 * @param detail one sentence; empty if it was loaded
 */
public record ReplayReceipt(String path, long generation, int parserVersion, int attempt, String outcome, int rows, int rejected,
        String detail) {

    public boolean isSettled() {
        return (outcome.equals("LOADED") || outcome.equals("EMPTY")) && rejected == 0;
    }
}
