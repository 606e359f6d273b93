package fullcourt.platform.state;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.HighWaterMark;
import fullcourt.platform.warehouse.PublishId;
import java.time.Instant;

/** The right to build partitions of one partition group, until its publish state is written again. @param cover what the reconcile pass follows by itself */
public record BuildLease(Table table, String season, String epoch, long sequence, int attempt, boolean staged, Instant startedAt,
        PassCover cover) {

    /** The id of a partition's replacement. */
    public PublishId idOf(Partition partition) {
        return PublishId.of("rp", partition.toString(), mark(), attempt);
    }

    /** A build of staged rows may have begun before there was a document. */
    public boolean isOf(PublishState publishState) {
        return epoch.isEmpty() || epoch.equals(publishState.epoch());
    }

    public HighWaterMark mark() {
        return new HighWaterMark(table.id(), season, epoch, sequence);
    }
}
