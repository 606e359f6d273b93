package fullcourt.googlecloud.crash;

import fullcourt.googlecloud.bigquery.BigQueryClients;
import fullcourt.googlecloud.bigquery.BigQuerySettings;
import fullcourt.googlecloud.bigquery.BigQueryWarehouse;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.warehouse.RowJson;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** BigQuery and Cloud Storage, each world in a project of its own. @param proxies is given the proxy of each world when it opens */
record BigQueryEngine(Consumer<BigQueryProxy> proxies) implements Adapters.Engine {
    private static final String LOCATION = "us-west2";

    BigQueryEngine() {
        this(_ -> {});
    }

    @Override
    public Adapters open(SettableClock clock, String name) {
        World world = World.called(name, clock);
        ObjectStore stage = world.bucket("stage");
        BigQueryProxy proxy = BigQueryProxy.before(CloudServers.ofThisProcess().bigQuery());
        proxies.accept(proxy);
        Warehouse warehouse = new BigQueryWarehouse(BigQueryClients.client(world.name(), LOCATION, Optional.of(proxy.address())),
                new BigQuerySettings(LOCATION, world.bucketName("stage"), 1L << 34, Duration.ofMinutes(2)));
        return new Adapters(world.bucket("landing"), stage, world.bucket("state"), warehouse, RowJson::staged, () -> {
            proxy.close();
            world.release();
        });
    }
}
