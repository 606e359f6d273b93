package fullcourt.googlecloud.crash;

import com.google.cloud.bigquery.BigQuery;
import fullcourt.googlecloud.warehouse.BigQueryClients;
import fullcourt.googlecloud.warehouse.BigQuerySettings;
import fullcourt.googlecloud.warehouse.BigQueryWarehouse;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** BigQuery and Cloud Storage, each world in a project of its own. @param proxies is given the proxy of each world when it opens @param clients its client */
record BigQueryEngine(Consumer<BigQueryProxy> proxies, Consumer<BigQuery> clients) implements Adapters.Engine {
    private static final String LOCATION = "us-west2";

    BigQueryEngine() {
        this(_ -> {});
    }

    BigQueryEngine(Consumer<BigQueryProxy> proxies) {
        this(proxies, _ -> {});
    }

    @Override
    public Adapters open(SettableClock clock, String name) {
        World world = World.called(name, clock);
        ObjectStore stage = world.bucket("stage");
        BigQueryProxy proxy = BigQueryProxy.before(CloudServers.ofThisProcess().bigQuery());
        proxies.accept(proxy);
        BigQuery client = BigQueryClients.client(world.name(), LOCATION, Optional.of(proxy.address()));
        clients.accept(client);
        Warehouse warehouse = new BigQueryWarehouse(client,
                new BigQuerySettings(LOCATION, world.bucketName("stage"), 1L << 34, Duration.ofMinutes(2)));
        return new Adapters(world.bucket("landing"), stage, world.bucket("state"), warehouse, RowJson::staged, () -> {
            proxy.close();
            world.release();
        });
    }
}
