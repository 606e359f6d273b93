package fullcourt.platform.message;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.warehouse.TableId;

/** What became of a request for rows that are computed, not read from a file. */
public sealed interface RequestOutcome extends MessageOutcome
        permits RequestOutcome.Staged, MessageOutcome.Skipped, MessageOutcome.RetryLater {

    /** Safe from here on. */
    record Staged(ObjectPath object, TableId table, int rows) implements RequestOutcome {}
}
