package fullcourt.platform.receive;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.TableId;

/** What became of a request for rows that are computed, or for files that are missing. */
public sealed interface RequestOutcome extends MessageOutcome
        permits RequestOutcome.Staged, RequestOutcome.Requested, MessageOutcome.Skipped, MessageOutcome.RetryLater {

    /** Safe from here on. */
    record Staged(ObjectPath object, TableId table, int rows) implements RequestOutcome {}

    /** Other systems were asked for files. @param days with a gap @param sent of them those for which a request was sent now */
    record Requested(int days, int sent) implements RequestOutcome {}
}
