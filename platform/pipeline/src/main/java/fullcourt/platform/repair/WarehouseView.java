package fullcourt.platform.repair;

import fullcourt.platform.repair.StateView.PublishStateKey;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.HighWaterMark;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the warehouse says of itself. @param rows by table; those of reporting tables do not count */
record WarehouseView(List<HighWaterMark> marks, Map<TableId, Long> rows) {

    Set<String> epochs() {
        return marks.stream().map(HighWaterMark::epoch).collect(Collectors.toCollection(TreeSet::new));
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether nothing was ever published into it. */
    boolean isEmpty() {
        return allRows() == 0 && marks.stream().noneMatch(mark -> mark.sequence() > 0);
    }

    Map<PublishStateKey, Long> marksOf(String epoch) {
        return marks.stream().filter(mark -> mark.epoch().equals(epoch) && mark.sequence() > 0)
                .collect(Collectors.toMap(PublishStateKey::of, HighWaterMark::sequence, Math::max));
    }

    /** Over all epochs. */
    Map<PublishStateKey, Long> highest() {
        return marks.stream().collect(Collectors.toMap(PublishStateKey::of, HighWaterMark::sequence, Math::max));
    }
}
