package fullcourt.googlecloud.bigquery;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.contract.WarehouseContract;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class BigQueryWarehouseTest extends WarehouseContract {
    private BigQueryUnderTest bigQuery;
    private BigQueryWarehouse warehouse;

    @BeforeEach
    void open() {
        bigQuery = new BigQueryUnderTest();
        warehouse = bigQuery.newWarehouse();
    }

    @AfterEach
    void close() {
        bigQuery.close();
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public ObjectStore stage() {
        return bigQuery.stage;
    }
}
