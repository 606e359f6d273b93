package fullcourt.platform.reconcile;

import fullcourt.platform.state.PartitionState.Status;
import fullcourt.config.Phase;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;

/**
 * The decision of a reconcile pass for one partition, and the partition's status.
 * @param acted whether it was built in this pass
 * @param rows rows it holds
 * @param reason one sentence
 */
public record PartitionDecision(Phase phase, TableId table, LocalDate date, Status status, boolean acted, long rows, String reason) {

    /** Whether the partition may require an action by a person. */
    public boolean isUnfinished() {
        return switch (status) {
            case COMPLETE, COMPLETE_EMPTY -> false;
            case MISSING, WAITING, PARTIAL, STALE, FAILED -> true;
        };
    }
}
