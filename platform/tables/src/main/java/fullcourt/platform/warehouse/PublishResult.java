package fullcourt.platform.warehouse;

import fullcourt.platform.tables.Partition;
import java.util.Map;

/**
 * The result of a publish.
 * @param staged rows that were staged
 * @param applied rows inserted or updated
 * @param stale rows that a newer version superseded: refused on arrival, superseded within the batch, or replaced in the table. The sum over publishes does
 *     not depend on order and batches; redelivered rows are not counted
 * @param touched every partition that could have changed, with its present version
 */
public record PublishResult(long staged, long applied, long stale, Map<Partition, PartitionVersion> touched) {
    public PublishResult {
        touched = Map.copyOf(touched);
    }
}
