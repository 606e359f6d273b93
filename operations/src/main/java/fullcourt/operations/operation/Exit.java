package fullcourt.operations.operation;

/** Exit codes that mean the same for every operation. */
public final class Exit {
    public static final int DONE = 0;
    /** A proof does not hold, or predictions do not come. */
    public static final int VIOLATED = 1;
    /** Something is left to do or was refused. */
    public static final int REFUSED = 2;

    private Exit() {}
}
