package fullcourt.platform.service;

import fullcourt.platform.backfill.BackfillReceipts;
import fullcourt.platform.files.FileHistory;
import fullcourt.platform.files.RejectedRows;
import fullcourt.platform.files.ReprocessReceipts;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.StorageProbe;
import fullcourt.platform.holds.ReprocessAttempts;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.Table;
import java.util.List;

/** The platform's own tables. */
public final class PlatformTables {
    public static final List<Table> REPORTING = List.of(RunHistory.RUNS, RunHistory.PARTITIONS, Findings.TABLE, ReprocessAttempts.TABLE,
            FileHistory.TABLE, RejectedRows.TABLE, ReprocessReceipts.TABLE, BackfillReceipts.TABLE, StorageProbe.TABLE);

    private PlatformTables() {}
}
