package fullcourt.platform.backfill;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

class HttpScraperClientContractTest extends ScraperClientContract {

    @Override
    ScraperClient client(URI service, Duration within) {
        return new HttpScraperClient(service, Optional.of("secret"), within, within);
    }
}
