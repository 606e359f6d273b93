package fullcourt.operations.command;

/** What a verb does to the pipeline: whether the timers must stand still meanwhile, and whether an operator has to ask for it. */
public enum Effect {
    /** Reads, while everything goes on. */
    LOOKS,
    /** Reads and compares, so nothing may move meanwhile. */
    LOOKS_AT_STANDSTILL,
    /** Changes something: needs the operator's token over HTTP, is audited, and drives the pipeline alone. */
    CHANGES
}
