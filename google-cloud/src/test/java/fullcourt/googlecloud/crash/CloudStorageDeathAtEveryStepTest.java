package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathAtEveryStepContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

@WithCloud(CloudServer.STORAGE)
class CloudStorageDeathAtEveryStepTest extends DeathAtEveryStepContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new CloudStorageEngine(folder);
    }
}
