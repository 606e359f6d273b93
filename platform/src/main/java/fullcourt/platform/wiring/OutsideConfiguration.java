package fullcourt.platform.wiring;

import fullcourt.config.ScraperProperties;
import fullcourt.platform.backfill.BackfillRules;
import fullcourt.platform.backfill.Backfills;
import fullcourt.platform.backfill.HttpScraperClient;
import fullcourt.platform.backfill.ScraperClient;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is called outside of the pipeline. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {

    @Bean
    @ConditionalOnProperty("fullcourt.scraper.url")
    @ConditionalOnMissingBean
    ScraperClient scraperClient(ScraperProperties scraper) {
        return new HttpScraperClient(Objects.requireNonNull(scraper.url(), "the condition asks for it"), scraper.connectWithin(),
                scraper.answerWithin());
    }

    @Bean
    Backfills backfills(ObjectProvider<ScraperClient> scraper, ScraperProperties properties, Buckets buckets, Warehouse warehouse,
            Findings findings, Clock clock) {
        return new Backfills(scraper.stream().findFirst(),
                new BackfillRules(properties.boxScores(), properties.attempts(), properties.firstPause()), buckets.state(), warehouse,
                findings, clock);
    }
}
