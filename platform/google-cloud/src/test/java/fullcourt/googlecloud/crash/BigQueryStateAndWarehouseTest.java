package fullcourt.googlecloud.crash;

import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.BigQuery.DatasetDeleteOption;
import com.google.cloud.bigquery.Dataset;
import fullcourt.platform.repair.StateAndWarehouseContract;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.util.concurrent.atomic.AtomicReference;

/** Datasets are deleted, the state bucket is emptied or put back; the records of BigQuery's jobs outlive all of it. */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryStateAndWarehouseTest extends StateAndWarehouseContract {
    private final AtomicReference<BigQuery> client = new AtomicReference<>();

    @Override
    protected Adapters.Engine engine() {
        return new BigQueryEngine(_ -> {}, client::set);
    }

    @Override
    protected EmbeddedPlatform restartedWithoutWarehouse(EmbeddedPlatform platform) {
        for (Dataset dataset : client.get().listDatasets().iterateAll())
            client.get().delete(dataset.getDatasetId(), DatasetDeleteOption.deleteContents());
        return platform.restarted();
    }
}
