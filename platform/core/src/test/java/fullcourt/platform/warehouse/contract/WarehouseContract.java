package fullcourt.platform.warehouse.contract;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.Warehouse;

/** What every warehouse promises. A subclass provides the adapter and adds no tests. */
public abstract class WarehouseContract
        implements
            DeclareContract,
            PublishContract,
            ReplaceScopeContract,
            VersionedContract,
            ReplacePartitionContract,
            AppendContract,
            ContentsContract,
            ReadContract {

    /** The same empty warehouse at every call within one test. */
    @Override
    public abstract Warehouse warehouse();

    /** The bucket from which the warehouse loads, empty at first. */
    @Override
    public abstract ObjectStore stage();
}
