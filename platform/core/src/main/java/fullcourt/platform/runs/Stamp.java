package fullcourt.platform.runs;

import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.warehouse.PartitionVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** What every state and run carries: which build wrote it, and when. */
public record Stamp(BuildId build, Clock clock) {

    public Instant now() {
        return clock.instant();
    }

    /** The states of partitions with new content: everything else of a recorded state stays. */
    public Map<Partition, PartitionState> next(PublishState former, Map<Partition, PartitionVersion> versions) {
        Map<Partition, PartitionState> next = new TreeMap<>();
        versions.forEach((partition, version) -> next.put(partition,
                former.state(partition).map(state -> state.withVersion(version, now())).orElseGet(() -> fromFiles(version))));
        return next;
    }

    public PartitionState fromFiles(PartitionVersion version) {
        return PartitionState.fromFiles(version, build.value(), now());
    }

    /** After a repair. */
    public PartitionState foundInTheWarehouse(PartitionVersion version) {
        return PartitionState.foundInTheWarehouse(version, build.value(), now());
    }
}
