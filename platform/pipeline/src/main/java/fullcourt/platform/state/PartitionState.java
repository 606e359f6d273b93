package fullcourt.platform.state;

import fullcourt.platform.warehouse.PartitionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one partition.
 * @param inputs the version of each input that it was built from, by table name; empty for partitions made from files
 * @param codeVersion of the step that built it
 * @param missing expected keys that were not found, at most {@link #LISTED}
 * @param recheckAt when to look again although no input moved: a hold ends then
 * @param reason why the partition is in this state, one sentence
 */
public record PartitionState(Status status, PartitionVersion version, Map<String, String> inputs, String codeVersion, int expected,
        int found,
        List<String> missing, Optional<Instant> recheckAt, String reason, String buildId, Instant updatedAt) {
    static final int LISTED = 50;

    /** Where a partition stands. */
    public enum Status {
        MISSING, WAITING, PARTIAL, COMPLETE, EMPTY_OK, STALE, FAILED
    }

    public PartitionState {
        inputs = Map.copyOf(inputs);
        missing = List.copyOf(missing.size() > LISTED ? missing.subList(0, LISTED) : missing);
    }

    /** A partition made from files is as complete as what arrived; what should have arrived is asked of the schedule. */
    public static PartitionState fromFiles(PartitionVersion version, String buildId, Instant now) {
        Status status = version.rows() == 0 ? Status.EMPTY_OK : Status.COMPLETE;
        return new PartitionState(status, version, Map.of(), "", 0, 0, List.of(), Optional.empty(), "published from files", buildId, now);
    }

    /** What a repair knows of a derived partition: its content, and not what it was built from, so that the next look builds it again. */
    public static PartitionState foundInTheWarehouse(PartitionVersion version, String buildId, Instant now) {
        return new PartitionState(Status.STALE, version, Map.of(), "", 0, 0, List.of(), Optional.empty(),
                "a repair found it in the warehouse", buildId, now);
    }

    /** The same partition with new content, everything else as it was. */
    public PartitionState withVersion(PartitionVersion moved, Instant now) {
        return new PartitionState(status, moved, inputs, codeVersion, expected, found, missing, recheckAt, reason, buildId, now);
    }

    /** After a failure that may pass: without known inputs it is stale at the next look. */
    public PartitionState toBeTriedAgain() {
        return new PartitionState(status, version, Map.of(), codeVersion, expected, found, missing, recheckAt, reason, buildId, updatedAt);
    }
}
