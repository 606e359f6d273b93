package fullcourt.platform.warehouse;

import java.util.Map;

/**
 * What a publish did.
 * @param staged rows that were staged
 * @param applied rows inserted or updated
 * @param stale rows refused because a newer version was there or came in the same batch
 * @param touched every partition that could have changed, with what it holds now
 */
public record PublishResult(long staged, long applied, long stale, Map<Partition, PartitionVersion> touched) {
    public PublishResult {
        touched = Map.copyOf(touched);
    }
}
