package fullcourt.platform.receive;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.TableId;

/** What became of a file that landed. */
public sealed interface FileOutcome extends MessageOutcome
        permits FileOutcome.Staged, FileOutcome.AlreadyStaged, FileOutcome.Empty, FileOutcome.Quarantined, MessageOutcome.Skipped,
        MessageOutcome.RetryLater {

    /** Safe from here on. */
    record Staged(ObjectPath object, TableId table, int rows, int rejected) implements FileOutcome {}

    record AlreadyStaged(ObjectPath object) implements FileOutcome {}

    /** The file was read and holds nothing. @param rejected rows that belong to no table */
    record Empty(ObjectPath object, int rejected) implements FileOutcome {}

    record Quarantined(ObjectPath object, String problem) implements FileOutcome {}
}
