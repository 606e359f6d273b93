package fullcourt.platform.backfill;

import fullcourt.config.ScraperProperties;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.resilience.Breakers;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The scraper service, if one is configured, and requests to it. */
@AutoConfiguration
class BackfillConfiguration {

    @Bean
    @ConditionalOnProperty("fullcourt.scraper.url")
    @ConditionalOnMissingBean
    ScraperClient scraperClient(ScraperProperties scraper) {
        return new HttpScraperClient(Objects.requireNonNull(scraper.url(), "the condition asks for it"),
                Optional.ofNullable(scraper.token()).filter(token -> !token.isBlank()), scraper.connectWithin(), scraper.answerWithin());
    }

    /** Around every scraper client, also one that is not made here. */
    @Bean
    static BeanPostProcessor scraperGuard(ObjectProvider<Breakers> breakers) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ScraperClient scraper ? new GuardedScraper(scraper, breakers.getObject()) : bean;
            }
        };
    }

    @Bean
    TeamGames teamGames(TableReader reader) {
        return new TeamGames(reader);
    }

    @Bean
    Backfills backfills(ObjectProvider<ScraperClient> scraper, ScraperProperties properties, Buckets buckets, Warehouse warehouse,
            Findings findings, Clock clock) {
        return new Backfills(scraper.stream().findFirst(),
                new BackfillRules(properties.boxScores(), properties.attempts(), properties.firstPause()), buckets.state(), warehouse,
                findings, clock);
    }
}
