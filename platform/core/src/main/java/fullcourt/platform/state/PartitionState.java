package fullcourt.platform.state;

import com.fasterxml.jackson.annotation.JsonAlias;
import fullcourt.platform.warehouse.PartitionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of one partition.
 * @param inputs the version of each input that it was built from, by table name; empty for partitions made from files
 * @param codeVersion of the step that built it
 * @param missing expected keys that were not found, at most {@link #LISTED}
 * @param recheckAt when it becomes stale without a change of input: a hold ends then
 * @param reason why the partition is in this state, one sentence
 */
public record PartitionState(Status status, PartitionVersion version, Map<String, String> inputs, String codeVersion, int expected,
        int found,
        List<String> missing, Optional<Instant> recheckAt, String reason, String buildId, Instant updatedAt) {
    static final int LISTED = 50;

    /** The state of a partition's content. */
    public enum Status {
        MISSING, WAITING, PARTIAL, COMPLETE, @JsonAlias("EMPTY_OK")
        COMPLETE_EMPTY, STALE, FAILED
    }

    public PartitionState {
        inputs = Map.copyOf(inputs);
        missing = List.copyOf(missing.size() > LISTED ? missing.subList(0, LISTED) : missing);
    }

    /** A partition made from files is as complete as what arrived; the schedule defines what should have arrived. */
    public static PartitionState fromFiles(PartitionVersion version, String buildId, Instant now) {
        Status status = version.rows() == 0 ? Status.COMPLETE_EMPTY : Status.COMPLETE;
        return new PartitionState(status, version, Map.of(), "", 0, 0, List.of(), Optional.empty(), "published from files", buildId, now);
    }

    /** The state of a derived partition after a repair: its content is known and its inputs are not, so the next reconcile pass builds it again. */
    public static PartitionState foundInTheWarehouse(PartitionVersion version, String buildId, Instant now) {
        return new PartitionState(Status.STALE, version, Map.of(), "", 0, 0, List.of(), Optional.empty(),
                "a repair found it in the warehouse", buildId, now);
    }

    /** The same partition with new content, everything else unchanged. */
    public PartitionState withVersion(PartitionVersion moved, Instant now) {
        return new PartitionState(status, moved, inputs, codeVersion, expected, found, missing, recheckAt, reason, buildId, now);
    }

    /** After a transient failure: without known inputs the partition is stale for the next reconcile pass. */
    public PartitionState toBeTriedAgain() {
        return new PartitionState(status, version, Map.of(), codeVersion, expected, found, missing, recheckAt, reason, buildId, updatedAt);
    }
}
