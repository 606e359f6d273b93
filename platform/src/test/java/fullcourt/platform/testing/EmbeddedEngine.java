package fullcourt.platform.testing;

import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.warehouse.duckdb.DuckDbInstance;
import fullcourt.platform.warehouse.duckdb.DuckDbWarehouse;
import java.nio.file.Path;

/** Folders and one DuckDB file, all in one folder for each world. */
public record EmbeddedEngine(Path folder) implements Adapters.Engine {
    @Override
    public Adapters open(SettableClock clock, String name) {
        Path own = folder.resolve(name);
        FolderObjectStore stage = new FolderObjectStore(own.resolve("stage"), clock);
        DuckDbInstance instance = DuckDbInstance.open(own.resolve("warehouse.duckdb"), stage.root(), "1GB");
        return new Adapters(new FolderObjectStore(own.resolve("landing"), clock), stage, new FolderObjectStore(own.resolve("state"), clock),
                new DuckDbWarehouse(instance, stage), () -> {});
    }
}
