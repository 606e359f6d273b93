package fullcourt.googlecloud.warehouse;

import com.google.cloud.ServiceOptions;
import com.google.cloud.bigquery.BigQuery;
import com.google.cloud.bigquery.Table;
import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.testing.cloud.BigQueryProxy;
import fullcourt.testing.cloud.CloudServers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A project and a stage bucket of a test's own, behind a proxy of its own. */
final class BigQueryUnderTest implements AutoCloseable {
    private static final String LOCATION = "us-west2";
    final BigQueryProxy proxy = BigQueryProxy.before(CloudServers.ofThisProcess().bigQuery());
    final FolderObjectStore stage;
    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");

    BigQueryUnderTest() {
        stage = new FolderObjectStore(CloudServers.ofThisProcess().storage().root().resolve(name), Clock.systemUTC());
    }

    /** What another process would have: a client and a warehouse that know nothing of the others. */
    BigQueryWarehouse newWarehouse() {
        return new BigQueryWarehouse(newClient(), settings());
    }

    BigQuery newClient() {
        return BigQueryClients.client(name, LOCATION, Optional.of(proxy.address()));
    }

    /** Its client tries nothing twice by itself, so that every fault is met by code of ours. */
    BigQuery impatientClient() {
        return newClient().getOptions().toBuilder().setRetrySettings(ServiceOptions.getNoRetrySettings()).build().getService();
    }

    BigQueryWarehouse impatientWarehouse() {
        return new BigQueryWarehouse(impatientClient(), settings());
    }

    /** As a day later. */
    void dropStaging() {
        newClient().listTables(Staging.DATASET).iterateAll().forEach(Table::delete);
    }

    BigQuerySettings settings() {
        return new BigQuerySettings(LOCATION, name, 1L << 34, Duration.ofMinutes(1));
    }

    @Override
    public void close() {
        proxy.close();
    }
}
