package fullcourt.platform.backfill;

import fullcourt.platform.resilience.Breaker;
import fullcourt.platform.resilience.Breakers;
import java.time.LocalDate;

/** The scraper service behind its circuit breaker. */
final class GuardedScraper implements ScraperClient {
    private final ScraperClient scraper;
    private final Breaker breaker;

    GuardedScraper(ScraperClient scraper, Breakers breakers) {
        this.scraper = scraper;
        this.breaker = breakers.of("scraper", ScraperUnavailableException::new);
    }

    @Override
    public Answer scrape(String name, LocalDate date) {
        return breaker.call("scrape %s of %s".formatted(name, date), () -> scraper.scrape(name, date));
    }
}
