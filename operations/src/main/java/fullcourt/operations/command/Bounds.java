package fullcourt.operations.command;

/** How much one answer holds. */
public final class Bounds {
    public static final int MOST_ROWS = 1000;

    private Bounds() {}

    /** @throws UsageException unless it is from 1 to {@link #MOST_ROWS} */
    public static int of(int limit) {
        if (limit < 1 || limit > MOST_ROWS)
            throw new UsageException("limit is %d, accepted is a whole number from 1 to %d.".formatted(limit, MOST_ROWS));
        return limit;
    }
}
