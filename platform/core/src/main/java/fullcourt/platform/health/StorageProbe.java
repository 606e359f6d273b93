package fullcourt.platform.health;

import static fullcourt.platform.tables.Column.required;

import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Warehouse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * A synthetic transaction: an object is written, read and removed, and a row is written and read. A timer runs it; readiness reads its last result, so that a
 * request costs nothing.
 */
public final class StorageProbe extends AbstractHealthIndicator {
    private static final Column<String> PROBE = required("probe_id", ColumnType.STRING,
            "The day of the probe; one row a day is enough to prove that rows can be written.");
    public static final Table TABLE = Table.named("nba_orchestration", "storage_probes").grain("one day on which storage was probed")
            .columns(PROBE).naturalKey(PROBE)
            .loadedBy(LoadMode.APPEND);
    private final Warehouse warehouse;
    private final ObjectStore state;
    private final Clock clock;
    private final Clock machine;
    private final Duration limit;
    private final AtomicLong probes = new AtomicLong();
    private final AtomicBoolean isRunning = new AtomicBoolean();
    private volatile @Nullable Result last;

    /** @param clock names the day @param machine says how old a result is @param limit a result that is older counts as none */
    StorageProbe(Warehouse warehouse, ObjectStore state, Clock clock, Clock machine, Duration limit) {
        this.warehouse = warehouse;
        this.state = state;
        this.clock = clock;
        this.machine = machine;
        this.limit = limit;
    }

    /** @param problem one sentence; empty if everything was read back */
    private record Result(Instant at, Optional<String> problem) {}

    /** Runs the transaction unless one is under way. @return whether what was written could be read back */
    public boolean probe() {
        if (!isRunning.compareAndSet(false, true))
            return false;
        try {
            Optional<String> problem = problem();
            last = new Result(machine.instant(), problem);
            return problem.isEmpty();
        } finally {
            isRunning.set(false);
        }
    }

    private Optional<String> problem() {
        try {
            return canStoreObjects() && canStoreRows() ? Optional.empty() : Optional.of("What was written could not be read back.");
        } catch (RuntimeException | VirtualMachineError | LinkageError failed) { // whatever it is, storage cannot be used
            return Optional.of(failed.getClass().getSimpleName() + ": " + failed.getMessage());
        }
    }

    /** Whether the last result is at least so old, or there is none. */
    boolean isDue(Duration age) {
        Result known = last;
        return known == null || !known.at().plus(age).isAfter(machine.instant());
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Result known = last;
        if (known == null)
            withoutResult(health);
        else if (isDue(limit))
            health.down().withDetail("problem", "The last probe of the storage ended at %s.".formatted(known.at()));
        else
            known.problem().ifPresentOrElse(problem -> health.down().withDetail("problem", problem), health::up);
    }

    private void withoutResult(Health.Builder health) {
        if (isRunning.get())
            health.down().withDetail("problem", "The first probe of the storage has not ended.");
        else
            health.unknown();
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
        warehouse.append(TABLE, List.of(Row.of(TABLE).set(PROBE, day).buildStaged()), clock.instant());
        return warehouse.read(TABLE, Partition.ALL).stream().anyMatch(row -> row.get(PROBE).equals(day));
    }
}
