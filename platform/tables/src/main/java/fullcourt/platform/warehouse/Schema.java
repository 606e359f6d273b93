package fullcourt.platform.warehouse;

import fullcourt.platform.tables.View;
import java.util.List;

/** The tables and views that a warehouse must have before a service may use it. */
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
