package fullcourt.googlecloud.bigquery;

import fullcourt.platform.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.contract.WarehouseContract;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "FULLCOURT_BIGQUERY_EMULATOR", matches = ".+")
class BigQueryWarehouseTest extends WarehouseContract {
    private ObjectStore stage;
    private BigQueryWarehouse warehouse;

    @BeforeEach
    void open() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        Path root = Path.of(System.getenv("FULLCOURT_STORAGE_ROOT"));
        stage = new FolderObjectStore(root.resolve(name), Clock.systemUTC());
        warehouse = new BigQueryWarehouse(
                BigQueryClients.client(name, "us-west2", Optional.of(URI.create(System.getenv("FULLCOURT_BIGQUERY_EMULATOR")))),
                new BigQuerySettings("us-west2", name, 1L << 34, Duration.ofMinutes(2)));
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public ObjectStore stage() {
        return stage;
    }
}
