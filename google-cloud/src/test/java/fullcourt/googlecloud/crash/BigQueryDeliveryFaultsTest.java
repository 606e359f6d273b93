package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeliveryFaultsContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;

@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryDeliveryFaultsTest extends DeliveryFaultsContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }
}
