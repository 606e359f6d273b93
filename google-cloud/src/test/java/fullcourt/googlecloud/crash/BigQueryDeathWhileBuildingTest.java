package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathWhileBuildingContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;

@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryDeathWhileBuildingTest extends DeathWhileBuildingContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }
}
