package fullcourt.operations.partitions;

import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.state.PartitionState.Status;

/** How one partition stands. @param date the day, or {@code all} */
public record PartitionRow(String phase, String table, String date, Status status, long rows, String reason) {

    public static PartitionRow of(PartitionDecision decision) {
        return new PartitionRow(decision.phase().label(), decision.table().toString(), decision.date().toString(), decision.status(),
                decision.rows(), decision.reason());
    }
}
