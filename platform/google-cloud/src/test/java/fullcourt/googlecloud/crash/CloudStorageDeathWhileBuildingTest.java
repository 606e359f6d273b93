package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathWhileBuildingContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Every death there is, with buckets over the wire. The warehouse is DuckDB: {@link BigQueryDeathWhileBuildingTest} tries the deaths that concern the other one. */
@WithCloud(CloudServer.STORAGE)
class CloudStorageDeathWhileBuildingTest extends DeathWhileBuildingContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new CloudStorageEngine(folder);
    }
}
