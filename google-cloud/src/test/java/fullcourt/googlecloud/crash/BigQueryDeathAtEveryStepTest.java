package fullcourt.googlecloud.crash;

import fullcourt.platform.crash.DeathAtEveryStepContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.util.List;

/** One death on either side of each kind of call; a world takes seconds here. All of them are tried on the embedded engine and over Cloud Storage. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryDeathAtEveryStepTest extends DeathAtEveryStepContract {
    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine();
    }

    @Override
    protected boolean isTried(List<String> calls, int number) {
        return CallKinds.isFirstOfItsKind(calls, number);
    }
}
