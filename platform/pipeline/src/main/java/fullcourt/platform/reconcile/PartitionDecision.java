package fullcourt.platform.reconcile;

import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.steps.Phase;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;

/**
 * What reconcile decided for one partition and how it stands now.
 * @param acted whether it was built in this pass
 * @param rows rows it holds
 * @param reason one sentence
 */
public record PartitionDecision(Phase phase, TableId table, LocalDate date, Status status, boolean acted, long rows, String reason) {

    /** Whether something is left that a person may have to look at. */
    public boolean isUnfinished() {
        return switch (status) {
            case COMPLETE, EMPTY_OK -> false;
            case MISSING, WAITING, PARTIAL, STALE, FAILED -> true;
        };
    }
}
