package fullcourt.platform.resilience;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.concurrent.ConcurrentSkipListMap;

/** One circuit breaker per outside system. Only unavailability counts: a system that refuses a request is available. Rule: {@code docs/rules/holds.md}. */
public final class Breakers {
    private final int failures;
    private final Duration ignored;
    private final Clock clock;
    private final Map<String, Breaker> bySystem = new ConcurrentSkipListMap<>();

    /** @param failures in a row that open one @param leftAlone how long it stays open @param clock the machine's: outside systems live in real time */
    Breakers(int failures, Duration ignored, Clock clock) {
        this.failures = failures;
        this.ignored = ignored;
        this.clock = clock;
    }

    public Warehouse guard(Warehouse warehouse) {
        return new GuardedWarehouse(warehouse, of("warehouse", WarehouseUnavailableException::new));
    }

    /** Three buckets, one system. */
    public Buckets guard(Buckets buckets) {
        Breaker breaker = of("object-store", ObjectStoreUnavailableException::new);
        return new Buckets(new GuardedObjectStore(buckets.landing(), breaker), new GuardedObjectStore(buckets.stage(), breaker),
                new GuardedObjectStore(buckets.state(), breaker));
    }

    /**
     * The breaker of a system, made by the first call.
     * @param unavailable from a call's purpose and cause: thrown while it is open, and the one type that counts
     */
    public Breaker of(String system, BiFunction<String, Throwable, RuntimeException> unavailable) {
        return bySystem.computeIfAbsent(system, name -> new Breaker(name, failures, ignored, clock, unavailable));
    }

    /** In order of name. */
    public List<BreakerState> states() {
        return bySystem.values().stream().map(Breaker::state).toList();
    }

    /** Closes a breaker. @return empty if this process has no such system */
    public Optional<BreakerState> reset(String system) {
        return Optional.ofNullable(bySystem.get(system)).map(Breaker::reset);
    }
}
