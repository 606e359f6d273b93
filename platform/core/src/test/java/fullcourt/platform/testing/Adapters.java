package fullcourt.platform.testing;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.Warehouse;

/**
 * What a process stands on and what outlives it: three empty buckets and an empty warehouse that loads from the second. Processes that follow each other
 * get the same ones.
 * @param form how rows are staged for the warehouse
 * @param released what else ends with them
 */
public record Adapters(ObjectStore landing, ObjectStore stage, ObjectStore state, Warehouse warehouse, StagedForm form,
        Runnable released) implements AutoCloseable {

    /** An engine of the platform: where adapters come from. */
    public interface Engine {
        /** @param clock says when an object was stored. @param name of this world; two worlds of one test have different ones */
        Adapters open(SettableClock clock, String name);
    }

    @Override
    public void close() {
        warehouse.close();
        released.run();
    }
}
