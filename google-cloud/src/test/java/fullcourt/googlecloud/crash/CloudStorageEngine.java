package fullcourt.googlecloud.crash;

import com.google.cloud.storage.BucketInfo;
import com.google.cloud.storage.Storage;
import fullcourt.googlecloud.storage.CloudStorage;
import fullcourt.googlecloud.storage.CloudStorageObjectStore;
import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.warehouse.duckdb.DuckDbInstance;
import fullcourt.platform.warehouse.duckdb.DuckDbWarehouse;
import fullcourt.testing.cloud.CloudServers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** Buckets in Cloud Storage, and DuckDB, which reads the stage bucket in the folder where the server keeps it. */
record CloudStorageEngine(Path folder) implements Adapters.Engine {
    @Override
    public Adapters open(SettableClock clock, String name) {
        CloudServers.Storage server = CloudServers.ofThisProcess().storage();
        Storage storage = CloudStorage.client("test-project", server.address());
        String world = "%s-%s".formatted(name.toLowerCase(Locale.ROOT), UUID.randomUUID().toString().substring(0, 8));
        ObjectStore stage = bucket(storage, world + "-stage", clock);
        Path file = folder.resolve(world + ".duckdb");
        Path stageFolder = server.root().resolve(world + "-stage");
        return new Adapters(bucket(storage, world + "-landing", clock), stage, bucket(storage, world + "-state", clock),
                new DuckDbWarehouse(DuckDbInstance.open(file, stageFolder, "1GB"), new FolderObjectStore(stageFolder, clock)));
    }

    private static ObjectStore bucket(Storage storage, String name, SettableClock clock) {
        storage.create(BucketInfo.of(name));
        return new StoredAtTestTime(new CloudStorageObjectStore(storage, name), clock);
    }
}
