package fullcourt.operations.operation;

/** What an operation does to the pipeline: whether the timers stand still meanwhile, and whether an operator has to ask for it. */
public enum Effect {
    /** Reads, while everything goes on. */
    READS(false),
    /** Reads and compares, so nothing may move meanwhile. */
    READS_AT_STANDSTILL(false),
    /** Changes something: needs a role, is audited, and drives the pipeline alone. */
    CHANGES(true),
    /** The same, while the timers go on: it drives nothing. */
    CHANGES_ALONGSIDE(true),
    /** Says what it would do; with {@link Parameters#YES} or {@link Parameters#APPLY} it {@link #CHANGES}. */
    CHANGES_IF_CONFIRMED(true);

    private final boolean changes;

    Effect(boolean changes) {
        this.changes = changes;
    }

    /** Whether it changes something in at least one of its forms. */
    public boolean canChange() {
        return changes;
    }

    /** What it comes to in one call. */
    public Effect of(boolean isConfirmed) {
        if (this != CHANGES_IF_CONFIRMED)
            return this;
        return isConfirmed ? CHANGES : READS;
    }
}
