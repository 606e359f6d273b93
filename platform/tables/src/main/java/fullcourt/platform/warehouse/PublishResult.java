package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Partition;
import java.util.Map;

/**
 * What a publish did.
 * @param staged rows that were staged
 * @param applied rows inserted or updated
 * @param stale row versions that lost to a newer one: refused on arrival, outdone within the batch, or replaced in the table. Summed over publishes it is
 *     the number of versions that do not stand, whatever the order and the batches; a repetition counts nowhere
 * @param touched every partition that could have changed, with what it holds now
 */
public record PublishResult(long staged, long applied, long stale, Map<Partition, PartitionVersion> touched) {
    public PublishResult {
        touched = Map.copyOf(touched);
    }
}
