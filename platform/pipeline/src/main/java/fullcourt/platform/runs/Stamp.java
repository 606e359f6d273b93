package fullcourt.platform.runs;

import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.warehouse.PartitionVersion;
import java.time.Clock;
import java.time.Instant;

/** What every state and run carries: which build wrote it, and when. */
public record Stamp(BuildId build, Clock clock) {

    public Instant now() {
        return clock.instant();
    }

    /** The state of a partition with new content: everything else of its recorded state stays. */
    public PartitionState next(PublishState former, Partition partition, PartitionVersion version) {
        return former.state(partition).map(state -> state.withVersion(version, now())).orElseGet(() -> fromFiles(version));
    }

    public PartitionState fromFiles(PartitionVersion version) {
        return PartitionState.fromFiles(version, build.value(), now());
    }

    /** After a repair. */
    public PartitionState foundInTheWarehouse(PartitionVersion version) {
        return PartitionState.foundInTheWarehouse(version, build.value(), now());
    }
}
