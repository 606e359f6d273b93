package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.CrashTableContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;

@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryCrashTableTest extends CrashTableContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }
}
