package fullcourt.platform.resilience;

import fullcourt.config.CircuitBreakerProperties;
import fullcourt.platform.epoch.GatedBucket;
import fullcourt.platform.epoch.GatedWarehouse;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What is between the adapters and everything that calls them. */
@AutoConfiguration
class ResilienceConfiguration {

    /** Real time: outside systems do not live in a simulated season. */
    @Bean
    Breakers breakers(CircuitBreakerProperties properties) {
        return new Breakers(properties.processorFailureThreshold(), properties.processorTimeout(), Clock.systemUTC());
    }

    /** Around every adapter, also one that is not made here. The gate is outside: the circuit breaker does not count a closed one. */
    @Bean
    static BeanPostProcessor guards(ObjectProvider<Breakers> breakers, ObjectProvider<WriteGate> gate) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Warehouse warehouse -> new GatedWarehouse(breakers.getObject().guard(warehouse), gate.getObject());
                    case Buckets buckets -> gated(breakers.getObject().guard(buckets), gate.getObject());
                    default -> bean;
                };
            }
        };
    }

    private static Buckets gated(Buckets buckets, WriteGate gate) {
        return new Buckets(buckets.landing(), new GatedBucket(buckets.stage(), gate), new GatedBucket(buckets.state(), gate));
    }
}
