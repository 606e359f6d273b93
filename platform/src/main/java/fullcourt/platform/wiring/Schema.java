package fullcourt.platform.wiring;

import fullcourt.platform.processor.View;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.Warehouse;
import java.util.List;

/** Everything a warehouse must hold before a service may use it. */
public record Schema(Catalogue catalogue, List<View> views) {
    public Schema {
        views = List.copyOf(views);
    }

    /** @return the warehouse, after its tables and views were created or compared */
    public Warehouse declaredIn(Warehouse warehouse) {
        warehouse.declare(catalogue.tables());
        views.forEach(view -> warehouse.declareView(view.shape(), view.sql().text()));
        return warehouse;
    }
}
