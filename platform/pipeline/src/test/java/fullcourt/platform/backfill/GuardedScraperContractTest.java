package fullcourt.platform.backfill;

import fullcourt.platform.resilience.TestBreakers;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The circuit breaker changes no answer. */
class GuardedScraperContractTest extends ScraperClientContract {

    @Override
    ScraperClient client(URI service, Duration within) {
        return new GuardedScraper(new HttpScraperClient(service, Optional.of("secret"), within, within), TestBreakers.closed());
    }
}
