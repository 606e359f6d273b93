package fullcourt.platform.testing;

/** Simulates the end of a process: no code catches it, and nothing that the process would have done later happens. */
public final class ProcessDied extends Error {
    private static final long serialVersionUID = 1L;

    ProcessDied(String where) {
        super("died " + where);
    }
}
