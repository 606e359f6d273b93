package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeliveryFaultsContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Fewer games and repetitions than on the embedded engine: every file is a dozen requests. */
@WithCloud(CloudServer.STORAGE)
class CloudStorageDeliveryFaultsTest extends DeliveryFaultsContract {
    @TempDir
    Path folder;

    @Override
    protected Adapters.Engine engine() {
        return new CloudStorageEngine(folder);
    }

    @Override
    protected int many() {
        return 60;
    }

    @Override
    protected int few() {
        return 8;
    }

    @Override
    protected int repetitions() {
        return 60;
    }
}
