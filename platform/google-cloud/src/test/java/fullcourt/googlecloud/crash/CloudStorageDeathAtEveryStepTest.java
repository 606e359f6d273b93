package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathAtEveryStepContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Every death there is, with buckets over the wire. The warehouse is DuckDB: {@link BigQueryDeathAtEveryStepTest} tries the deaths that concern the other one. */
@WithCloud(CloudServer.STORAGE)
class CloudStorageDeathAtEveryStepTest extends DeathAtEveryStepContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new CloudStorageEngine(folder);
    }
}
