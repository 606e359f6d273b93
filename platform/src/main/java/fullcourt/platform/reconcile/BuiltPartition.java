package fullcourt.platform.reconcile;

import fullcourt.platform.publish.PartitionState;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunStatus;

/** A unit of work that ended, well or not: the partition's state, and the row for the run history. */
record BuiltPartition(Task task, PartitionState state, Run run) {

    boolean isToBeTriedAgain() {
        return run.status() == RunStatus.FAILED_TRANSIENT;
    }
}
