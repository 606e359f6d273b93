package fullcourt.googlecloud.crash;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.SettableClock;
import fullcourt.testing.cloud.CloudServers;
import java.nio.file.Path;

/** Buckets in Cloud Storage, and DuckDB, which reads the stage bucket in the folder where the server keeps it. */
record CloudStorageEngine(Path folder) implements Adapters.Engine {
    @Override
    public Adapters open(SettableClock clock, String name) {
        World world = World.called(name, clock);
        ObjectStore stage = world.bucket("stage");
        FolderObjectStore stageFolder = new FolderObjectStore(
                CloudServers.ofThisProcess().storage().root().resolve(world.bucketName("stage")), clock);
        DuckDbInstance instance = DuckDbInstance.open(folder.resolve(world.name() + ".duckdb"), stageFolder.root(), "1GB");
        return new Adapters(world.bucket("landing"), stage, world.bucket("state"), new DuckDbWarehouse(instance, stageFolder),
                RowJson::staged, world::release);
    }
}
