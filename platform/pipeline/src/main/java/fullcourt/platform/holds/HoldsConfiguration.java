package fullcourt.platform.holds;

import fullcourt.config.CircuitBreakerProperties;
import fullcourt.config.CompletenessProperties;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The holds of this process' steps. */
@AutoConfiguration
class HoldsConfiguration {

    @Bean
    EntityHolds entityHolds(Warehouse warehouse, CircuitBreakerProperties breaker, CompletenessProperties completeness, Clock clock) {
        return new EntityHolds(warehouse,
                new HoldSettings(completeness.readyAt(), breaker.entityFailureThreshold(), breaker.entityLockout(),
                        breaker.autoResetOnData()),
                clock);
    }
}
