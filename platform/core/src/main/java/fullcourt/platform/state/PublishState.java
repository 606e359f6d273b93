package fullcourt.platform.state;

import com.fasterxml.jackson.annotation.JsonAlias;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.HighWaterMark;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of one partition group: the document that serialises its writes and holds the states of its partitions. Written once for each publish and once
 * for each reconcile pass.
 * @param epoch in which it was created or repaired; empty before the first write
 * @param sequence number of the publish in progress, or of the last one
 * @param committed the highest sequence of the epoch that the warehouse has confirmed; a refused publish leaves it behind {@code sequence}
 * @param attempt raised when the warehouse reported the former attempt of the same sequence as failed
 * @param manifest the manifest of the publish in progress
 * @param isolateFailures after a publish was refused: objects are published singly, so that the refused one is found
 * @param partitions states by partition, as text
 */
public record PublishState(String epoch, long sequence, Long committed, Phase phase, int attempt, @Nullable String manifest,
        @JsonAlias("oneByOne") boolean isolateFailures,
        SortedMap<String, PartitionState> partitions) {

    /** Whether a write is in progress: one that a dead process left RUNNING is finished by the next publish or reconcile pass. */
    public enum Phase {
        IDLE, RUNNING
    }

    static final PublishState NEW = new PublishState("", 0, 0L, Phase.IDLE, 0, null, false, new TreeMap<>());

    /** Documents written before epochs existed have neither. */
    public PublishState {
        epoch = Objects.requireNonNullElse(epoch, "");
        committed = Objects.requireNonNullElse(committed, 0L);
    }

    /** The state of partitions at the start of an epoch. */
    public static PublishState begun(String epoch, long sequence, Map<Partition, PartitionState> partitions) {
        return new PublishState(epoch, sequence, 0L, Phase.IDLE, 0, null, false, new TreeMap<>()).with(partitions);
    }

    public PublishState inEpoch(String other) {
        return new PublishState(other, sequence, committed, phase, attempt, manifest, isolateFailures, partitions);
    }

    public Optional<PartitionState> state(Partition partition) {
        return Optional.ofNullable(partitions.get(partition.toString()));
    }

    /** The mark that the warehouse may hold of the write in progress, or of the last one. */
    public HighWaterMark mark(TableId table, String group) {
        return new HighWaterMark(table, group, epoch, sequence);
    }

    /** Whether no process has begun or ended a publish between the two. */
    public boolean isWhere(PublishState other) {
        return sequence == other.sequence && phase == other.phase && attempt == other.attempt;
    }

    public PublishState running(@Nullable String newManifest) {
        return new PublishState(epoch, sequence + 1, committed, Phase.RUNNING, 0, newManifest, isolateFailures, partitions);
    }

    public PublishState retrying() {
        return new PublishState(epoch, sequence, committed, Phase.RUNNING, attempt + 1, manifest, isolateFailures, partitions);
    }

    /** After a write that the warehouse confirmed. @param write its sequence, which another process may have passed */
    public PublishState committed(long write, boolean singly, Map<Partition, PartitionState> moved) {
        return new PublishState(epoch, sequence, Math.max(committed, write), Phase.IDLE, 0, null, singly, with(moved).partitions());
    }

    /** After a write that did not happen. */
    public PublishState idle(boolean singly, Map<Partition, PartitionState> moved) {
        return new PublishState(epoch, sequence, committed, Phase.IDLE, 0, null, singly, with(moved).partitions());
    }

    public PublishState with(Map<Partition, PartitionState> moved) {
        SortedMap<String, PartitionState> states = new TreeMap<>(partitions);
        moved.forEach((partition, state) -> states.put(partition.toString(), state));
        return new PublishState(epoch, sequence, committed, phase, attempt, manifest, isolateFailures, states);
    }
}
