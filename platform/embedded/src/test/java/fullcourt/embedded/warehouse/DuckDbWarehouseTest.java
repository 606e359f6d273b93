package fullcourt.embedded.warehouse;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.contract.WarehouseContract;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class DuckDbWarehouseTest extends WarehouseContract {
    @TempDir
    Path folder;
    private FolderObjectStore stage;
    private DuckDbInstance instance;
    private DuckDbWarehouse warehouse;

    @BeforeEach
    void open() {
        stage = new FolderObjectStore(folder.resolve("stage"), Clock.systemUTC());
        instance = DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB");
        warehouse = new DuckDbWarehouse(instance, stage);
    }

    DuckDbInstance instance() {
        return instance;
    }

    FolderObjectStore stageFolder() {
        return stage;
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public ObjectStore stage() {
        return stage;
    }
}
