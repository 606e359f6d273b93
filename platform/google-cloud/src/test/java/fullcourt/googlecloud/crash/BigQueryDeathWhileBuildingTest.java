package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathWhileBuildingContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.util.List;

/**
 * One death on either side of each kind of call to the warehouse; a world takes seconds here. {@link CloudStorageDeathWhileBuildingTest} tries every call, and those to
 * buckets go over the wire there.
 */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryDeathWhileBuildingTest extends DeathWhileBuildingContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }

    @Override
    protected boolean isTried(List<String> calls, int number) {
        return calls.get(number - 1).startsWith("warehouse.") && CallKinds.isFirstOfItsKind(calls, number);
    }
}
