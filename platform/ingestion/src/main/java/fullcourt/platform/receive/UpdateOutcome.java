package fullcourt.platform.receive;

/** What became of the news that a table changed, or of a request to fill dates. */
public sealed interface UpdateOutcome extends MessageOutcome
        permits UpdateOutcome.Reconciled, MessageOutcome.Skipped, MessageOutcome.RetryLater {

    /** Partitions were compared. @param built how many had to be built */
    record Reconciled(int built) implements UpdateOutcome {}
}
