package fullcourt.platform.testing;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.objects.LandingFolder;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.embedded.warehouse.StagedParquet;
import java.nio.file.Path;
import java.time.Clock;

/** Folders and one DuckDB file, all in one folder for each world. @param memoryLimit of the database, as DuckDB writes it */
public record EmbeddedEngine(Path folder, String memoryLimit) implements Adapters.Engine {
    private static final int MANY_ROWS = 2; // so that documents of both forms are among those of a test

    public EmbeddedEngine(Path folder) {
        this(folder, "1GB");
    }

    @Override
    public Adapters open(SettableClock clock, String name) {
        Path own = folder.resolve(name);
        FolderObjectStore stage = new FolderObjectStore(own.resolve("stage"), clock);
        DuckDbInstance instance = DuckDbInstance.open(own.resolve("warehouse.duckdb"), stage.root(), memoryLimit);
        return new Adapters(new LandingFolder(own.resolve("landing"), clock, Clock.systemUTC()), stage,
                new FolderObjectStore(own.resolve("state"), clock),
                new DuckDbWarehouse(instance, stage), new StagedParquet(instance, stage, MANY_ROWS), () -> {});
    }
}
