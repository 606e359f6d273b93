package fullcourt.platform.runs;

/** How a unit of work ended. "Ran without an exception" is none of them. */
public enum RunStatus {
    /** Rows were committed and counted. */
    WRITTEN,
    /** The schedule expects nothing here, and nothing was found. */
    NOTHING_EXPECTED,
    /** Rows were committed, but expected keys are missing. */
    PARTIAL,
    /** An input has not arrived. */
    WAITING,
    /** An outside system failed; the next reconcile pass retries. */
    FAILED_TRANSIENT,
    /** A retry cannot help until input or code changes. */
    FAILED_PERMANENT,
    /** The process that did it died; the next reconcile pass repeated the work. */
    ABANDONED;

    /** Whether the warehouse confirmed the write, even one of no rows. */
    public boolean isOfAWrite() {
        return switch (this) {
            case WRITTEN, NOTHING_EXPECTED, PARTIAL, WAITING -> true;
            case FAILED_TRANSIENT, FAILED_PERMANENT, ABANDONED -> false;
        };
    }
}
