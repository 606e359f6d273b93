package fullcourt.platform.warehouse;

import fullcourt.platform.tables.View;
import java.util.List;

/** The relations, tables and views, that a warehouse must have before a service may use it. */
public record Relations(Catalogue catalogue, List<View> views) {
    public Relations {
        views = List.copyOf(views);
    }

    /** @return the warehouse, after its tables and views were created or compared */
    public Warehouse declaredIn(Warehouse warehouse) {
        warehouse.declare(catalogue.tables());
        views.forEach(warehouse::declareView);
        return warehouse;
    }
}
