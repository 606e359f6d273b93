package fullcourt.platform.message;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.warehouse.TableId;
import java.time.Duration;

/** What became of one message. The push endpoint acknowledges all of them except {@link RetryLater}. */
public sealed interface MessageOutcome {

    /** Safe from here on. */
    record Staged(ObjectPath object, TableId table, int rows, int rejected) implements MessageOutcome {}

    record AlreadyStaged(ObjectPath object) implements MessageOutcome {}

    /** The file was read and holds nothing. @param rejected rows that belong to no table */
    record Empty(ObjectPath object, int rejected) implements MessageOutcome {}

    record Skipped(SkipReason reason) implements MessageOutcome {}

    record Quarantined(ObjectPath object, String problem) implements MessageOutcome {}

    /** Partitions were looked at. @param built how many had to be built */
    record Reconciled(int built) implements MessageOutcome {}

    record RetryLater(Duration after, String problem) implements MessageOutcome {}
}
