package fullcourt.platform.message;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.warehouse.TableId;
import java.time.Duration;

/** The outcome of one message. The push endpoint acknowledges all of them except {@link RetryLater}. */
public sealed interface MessageOutcome {

    /** The rows are stored and will be published. */
    record Staged(ObjectPath object, TableId table, int rows, int rejected) implements MessageOutcome {}

    record AlreadyStaged(ObjectPath object) implements MessageOutcome {}

    /** The file was read and holds nothing. @param rejected rows that belong to no table */
    record Empty(ObjectPath object, int rejected) implements MessageOutcome {}

    record Skipped(SkipReason reason) implements MessageOutcome {}

    record Quarantined(ObjectPath object, String problem) implements MessageOutcome {}

    /** Partitions were reconciled. @param built how many were built */
    record Reconciled(int built) implements MessageOutcome {}

    record RetryLater(Duration after, String problem) implements MessageOutcome {}
}
