package fullcourt.platform.runs;

/** How a unit of work ended. "Ran without an exception" is none of them. */
public enum RunStatus {
    /** Rows were committed and counted. */
    WRITTEN,
    /** The schedule expects nothing here, and nothing was found. */
    NOTHING_EXPECTED,
    /** Rows were committed, but expected keys are missing. */
    PARTIAL,
    /** An input is not there yet. */
    WAITING,
    /** Something outside failed; the next look tries again. */
    FAILED_TRANSIENT,
    /** Trying again cannot help until input or code changes. */
    FAILED_PERMANENT,
    /** The process that did it died; the next look did the work again. */
    ABANDONED;

    /** Whether the warehouse answered that it did what was asked, be it to write nothing. */
    public boolean isOfAWrite() {
        return switch (this) {
            case WRITTEN, NOTHING_EXPECTED, PARTIAL, WAITING -> true;
            case FAILED_TRANSIENT, FAILED_PERMANENT, ABANDONED -> false;
        };
    }
}
