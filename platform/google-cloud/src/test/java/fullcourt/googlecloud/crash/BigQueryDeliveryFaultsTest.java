package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeliveryFaultsContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;

/** Fewer games and repetitions than on the embedded engine: every publish is three jobs. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryDeliveryFaultsTest extends DeliveryFaultsContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }

    @Override
    protected int many() {
        return 30;
    }

    @Override
    protected int few() {
        return 3;
    }

    @Override
    protected int repetitions() {
        return 40;
    }
}
