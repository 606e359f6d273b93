package fullcourt.platform.reconcile;

import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunStatus;
import fullcourt.platform.state.PartitionState;

/** A unit of work that ended, well or not: the partition's state, and the row for the run history. */
record BuiltPartition(PartitionBuild build, PartitionState state, Run run) {

    boolean isToBeTriedAgain() {
        return run.status() == RunStatus.FAILED_TRANSIENT;
    }
}
