package fullcourt.platform.warehouse;

import fullcourt.platform.tables.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relations, tables and views, that a warehouse must have before a service may use it. */
public final class Relations {
    private final Catalogue catalogue;
    private final List<View> missing;

    public Relations(Catalogue catalogue, List<View> views) {
        this.catalogue = catalogue;
        this.missing = new ArrayList<>(views);
    }

    /**
     * A view over a table that another service has still to make is left for {@link #declareMissing}: services start in any order.
     * @return the warehouse, after its tables and views were created or compared
     */
    public Warehouse declaredIn(Warehouse warehouse) {
        warehouse.declare(catalogue.tables());
        declareMissing(warehouse);
        return warehouse;
    }

    /** Tries again what could not be made. @return why one of the views is still missing; empty if none is */
    public synchronized Optional<String> declareMissing(Warehouse warehouse) {
        Optional<String> problem = Optional.empty();
        for (View view : List.copyOf(missing)) {
            try {
                warehouse.declareView(view);
                missing.remove(view);
            } catch (StatementRefusedException refused) {
                problem = String.valueOf(refused.getMessage()).lines().findFirst();
            }
        }
        return problem;
    }
}
