package fullcourt.operations.partitions;

import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.state.PartitionState.Status;

/** How one partition stands. @param date the day, or {@code all} */
public record PartitionSummary(String phase, String table, String date, Status status, long rows, String reason) {

    public static PartitionSummary of(PartitionDecision decision) {
        return new PartitionSummary(decision.phase().label(), decision.table().toString(), decision.date().toString(), decision.status(),
                decision.rows(), decision.reason());
    }
}
