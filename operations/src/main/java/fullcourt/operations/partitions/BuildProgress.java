package fullcourt.operations.partitions;

import fullcourt.operations.operation.Output;
import fullcourt.platform.reconcile.PartitionDecision;
import java.util.function.Consumer;

/** Tells of each partition that was looked at. */
public final class BuildProgress {
    private BuildProgress() {}

    public static Consumer<PartitionDecision> to(Output output) {
        return decision -> output.progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status()));
    }
}
