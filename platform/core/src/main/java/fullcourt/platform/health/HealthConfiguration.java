package fullcourt.platform.health;

import fullcourt.config.FullcourtProperties;
import fullcourt.config.PlatformKind;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;

/** Whether the process can work and its timers live. Ages are measured by the machine's clock. */
@AutoConfiguration
class HealthConfiguration {
    private static final Duration PROBED_BY_TIMER = Duration.ofMinutes(5);
    private static final Duration PROBED_BY_SCHEDULE = Duration.ofMinutes(30); // the longest pause between two scheduled publishes is ten minutes

    @Bean
    TimerRegistry timerRegistry() {
        return new TimerRegistry(Clock.systemUTC());
    }

    @Bean
    ServiceHealth serviceHealth(BuildId build, Clock clock) {
        return new ServiceHealth(build, clock);
    }

    @Bean
    StorageProbe storage(Warehouse warehouse, Buckets buckets, Clock clock, FullcourtProperties properties) {
        return new StorageProbe(warehouse, buckets.state(), clock, Clock.systemUTC(),
                hasTimers(properties) ? PROBED_BY_TIMER : PROBED_BY_SCHEDULE);
    }

    @Bean
    StateAndWarehouseHealth stateAndWarehouse(WriteGate gate) {
        return new StateAndWarehouseHealth(gate);
    }

    @Bean
    TimersHealth timers(TimerRegistry timers) {
        return new TimersHealth(timers);
    }

    @Bean
    Watchdog watchdog(TimerRegistry timers, StorageProbe probe, Findings findings, FullcourtProperties properties) {
        return new Watchdog(timers, probe, findings, !hasTimers(properties), hasTimers(properties) ? "" : process(properties));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = HealthTimer.PROPERTY, matchIfMissing = true)
    HealthTimer healthTimer(Watchdog watchdog, TimerRegistry timers, FullcourtProperties properties) {
        return new HealthTimer(watchdog, timers, Clock.systemUTC(), hasTimers(properties));
    }

    private static String process(FullcourtProperties properties) {
        return properties.services().stream().map(service -> service.name().toLowerCase(Locale.ROOT)).sorted()
                .collect(Collectors.joining("-"));
    }

    /** In the cloud threads do not run between requests. */
    private static boolean hasTimers(FullcourtProperties properties) {
        return properties.platform() == PlatformKind.EMBEDDED;
    }
}
