package fullcourt.platform.health;

import static fullcourt.platform.warehouse.Column.required;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.LoadMode;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** A synthetic transaction: an object is written, read and removed, and a row is written and read. */
public final class StorageProbe extends AbstractHealthIndicator {
    private static final Column<String> PROBE = required("probe_id", ColumnType.STRING,
            "The day of the probe; one row a day is enough to prove that rows can be written.");
    public static final Table TABLE = Table.named("nba_orchestration", "storage_probes").grain("one day on which storage was probed")
            .columns(PROBE).naturalKey(PROBE)
            .loadedBy(LoadMode.APPEND);
    private final Warehouse warehouse;
    private final ObjectStore state;
    private final Clock clock;
    private final AtomicLong probes = new AtomicLong();

    public StorageProbe(Warehouse warehouse, ObjectStore state, Clock clock) {
        this.warehouse = warehouse;
        this.state = state;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        try {
            if (canStoreObjects() && canStoreRows())
                health.up();
            else
                health.down().withDetail("problem", "What was written could not be read back.");
        } catch (WarehouseUnavailableException | ObjectStoreUnavailableException unavailable) {
            health.down(unavailable);
        }
    }

    private boolean canStoreObjects() {
        ObjectPath path = ObjectPath.of("probe/%d-%d".formatted(ProcessHandle.current().pid(), probes.incrementAndGet()));
        state.create(path, "probe".getBytes(StandardCharsets.UTF_8));
        boolean found = state.read(path).isPresent();
        state.delete(path);
        return found;
    }

    private boolean canStoreRows() {
        String day = clock.instant().toString().substring(0, "2025-01-15".length());
        warehouse.append(List.of(Row.of(TABLE).set(PROBE, day).buildStaged()), clock.instant());
        return warehouse.read(TABLE, Partition.ALL).stream().anyMatch(row -> row.get(PROBE).equals(day));
    }
}
