package fullcourt.platform.wiring;

import fullcourt.config.CircuitBreakerProperties;
import fullcourt.config.ScraperProperties;
import fullcourt.platform.backfill.BackfillRules;
import fullcourt.platform.backfill.Backfills;
import fullcourt.platform.backfill.HttpScraperClient;
import fullcourt.platform.backfill.ScraperClient;
import fullcourt.platform.epoch.GatedBucket;
import fullcourt.platform.epoch.GatedWarehouse;
import fullcourt.platform.epoch.WriteGate;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.resilience.Breakers;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outside systems that the pipeline calls. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {

    @Bean
    @ConditionalOnProperty("fullcourt.scraper.url")
    @ConditionalOnMissingBean
    ScraperClient scraperClient(ScraperProperties scraper) {
        return new HttpScraperClient(Objects.requireNonNull(scraper.url(), "the condition asks for it"), scraper.connectWithin(),
                scraper.answerWithin());
    }

    /** Real time: outside systems do not live in a simulated season. */
    @Bean
    Breakers breakers(CircuitBreakerProperties properties) {
        return new Breakers(properties.processorFailureThreshold(), properties.processorTimeout(), Clock.systemUTC());
    }

    /** Without dependencies: it is around the adapters, which everything depends on. */
    @Bean
    static WriteGate writeGate() {
        return new WriteGate();
    }

    /** Wraps every adapter of any platform. The gate is outermost, so that the circuit breaker does not count a closed gate. */
    @Bean
    static BeanPostProcessor guards(ObjectProvider<Breakers> breakers, ObjectProvider<WriteGate> gate) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Warehouse warehouse -> new GatedWarehouse(breakers.getObject().guard(warehouse), gate.getObject());
                    case Buckets buckets -> gated(breakers.getObject().guard(buckets), gate.getObject());
                    case ScraperClient scraper -> breakers.getObject().guard(scraper);
                    default -> bean;
                };
            }
        };
    }

    private static Buckets gated(Buckets buckets, WriteGate gate) {
        return new Buckets(buckets.landing(), new GatedBucket(buckets.stage(), gate), new GatedBucket(buckets.state(), gate));
    }

    @Bean
    Backfills backfills(ObjectProvider<ScraperClient> scraper, ScraperProperties properties, Buckets buckets, Warehouse warehouse,
            Findings findings, Clock clock) {
        return new Backfills(scraper.stream().findFirst(),
                new BackfillRules(properties.boxScores(), properties.attempts(), properties.firstPause()), buckets.state(), warehouse,
                findings, clock);
    }
}
