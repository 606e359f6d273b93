package fullcourt.platform.publish;

import fullcourt.platform.warehouse.Partition;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The document that serialises the writes of one table and season, and holds the states of its partitions. Written once for each publish and once for
 * each reconcile pass.
 * @param sequence number of the publish in progress, or of the last one
 * @param attempt raised when the warehouse reported the former attempt of the same sequence as failed
 * @param manifest the manifest of the publish in progress
 * @param oneByOne after a publish was refused: objects go singly, so that the refused one is found
 * @param partitions states by partition, as text
 */
public record Chain(long sequence, Phase phase, int attempt, @Nullable String manifest, boolean oneByOne,
        SortedMap<String, PartitionState> partitions) {

    /** Whether a write is in progress: a chain left RUNNING by a dead process is finished by the next look. */
    public enum Phase {
        IDLE, RUNNING
    }

    static final Chain NEW = new Chain(0, Phase.IDLE, 0, null, false, new TreeMap<>());

    public Optional<PartitionState> state(Partition partition) {
        return Optional.ofNullable(partitions.get(partition.toString()));
    }

    /** Whether nobody has begun or ended a publish between the two. */
    boolean isWhere(Chain other) {
        return sequence == other.sequence && phase == other.phase && attempt == other.attempt;
    }

    Chain running(@Nullable String newManifest) {
        return new Chain(sequence + 1, Phase.RUNNING, 0, newManifest, oneByOne, partitions);
    }

    Chain retrying() {
        return new Chain(sequence, Phase.RUNNING, attempt + 1, manifest, oneByOne, partitions);
    }

    Chain idle(boolean singly, Map<Partition, PartitionState> moved) {
        return new Chain(sequence, Phase.IDLE, 0, null, singly, with(moved).partitions());
    }

    Chain with(Map<Partition, PartitionState> moved) {
        SortedMap<String, PartitionState> states = new TreeMap<>(partitions);
        moved.forEach((partition, state) -> states.put(partition.toString(), state));
        return new Chain(sequence, phase, attempt, manifest, oneByOne, states);
    }
}
