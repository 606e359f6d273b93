package fullcourt.platform.repair;

import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
import java.util.List;
import java.util.stream.Stream;

/** The warehouse's side of the comparison. @param runs the run history, which is a table of the warehouse */
public record WarehouseSide(Warehouse warehouse, RunHistory runs, Catalogue catalogue) {

    WarehouseView view() {
        return new WarehouseView(Stream.concat(runs.highWaterMarks().stream(), warehouse.highWaterMarks().stream()).toList(),
                warehouse.rowCounts(published()));
    }

    /** The tables that have publish states. */
    List<Table> published() {
        return catalogue.tables().stream().filter(table -> table.mode() != LoadMode.APPEND).toList();
    }
}
