package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathAtEveryStepContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.util.List;

/**
 * One death on either side of each kind of call to the warehouse; a world takes seconds here. {@link CloudStorageDeathAtEveryStepTest} tries every call, and those to
 * buckets go over the wire there.
 */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryDeathAtEveryStepTest extends DeathAtEveryStepContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }

    @Override
    protected boolean isTried(List<String> calls, int number) {
        return calls.get(number - 1).startsWith("warehouse.") && CallKinds.isFirstOfItsKind(calls, number);
    }
}
