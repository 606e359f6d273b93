package fullcourt.operations.runs;

import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.Row;
import java.time.Instant;
import java.util.Optional;

/** A unit of work that ended, as it is listed: a publish or a partition build. @param reason why it ran, or why it failed */
record RunSummary(String runId, String processorName, String outputTable, String dataPartition, String status, Instant startedAt,
        Instant endedAt, long recordsWritten, Optional<String> reason) {

    static RunSummary of(Row run) {
        return new RunSummary(run.get(RunHistory.RUN_ID), run.get(RunHistory.PROCESSOR), run.get(RunHistory.OUTPUT_TABLE),
                run.get(RunHistory.PARTITION), run.get(RunHistory.STATUS), run.get(RunHistory.STARTED_AT), run.get(RunHistory.ENDED_AT),
                run.get(RunHistory.APPLIED), run.find(RunHistory.REASON));
    }
}
