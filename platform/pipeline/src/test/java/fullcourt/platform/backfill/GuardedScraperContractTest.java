package fullcourt.platform.backfill;

import fullcourt.platform.resilience.TestBreakers;
import java.net.URI;
import java.time.Duration;

/** The circuit breaker changes no answer. */
class GuardedScraperContractTest extends ScraperClientContract {

    @Override
    ScraperClient client(URI service, Duration within) {
        return new GuardedScraper(new HttpScraperClient(service, within, within), TestBreakers.closed());
    }
}
