package fullcourt.platform.repair;

import fullcourt.platform.repair.StateView.PublishStateKey;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.HighWaterMark;
import fullcourt.platform.warehouse.Warehouse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the warehouse says of itself. @param rows by table; those of reporting tables do not count */
record WarehouseView(List<HighWaterMark> marks, Map<TableId, Long> rows) {

    static WarehouseView of(Warehouse warehouse, RunHistory runs, Catalogue catalogue) {
        List<Table> published = published(catalogue);
        return new WarehouseView(Stream.concat(runs.highWaterMarks().stream(), warehouse.highWaterMarks().stream()).toList(),
                warehouse.rowCounts(published));
    }

    /** The tables that have publish states. */
    static List<Table> published(Catalogue catalogue) {
        return catalogue.tables().stream().filter(table -> table.mode() != LoadMode.APPEND).toList();
    }

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
