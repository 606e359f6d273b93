package fullcourt.platform.receive;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.TableId;

/** What became of a request for rows that are computed, not read from a file. */
public sealed interface RequestOutcome extends MessageOutcome
        permits RequestOutcome.Staged, MessageOutcome.Skipped, MessageOutcome.RetryLater {

    /** Safe from here on. */
    record Staged(ObjectPath object, TableId table, int rows) implements RequestOutcome {}
}
