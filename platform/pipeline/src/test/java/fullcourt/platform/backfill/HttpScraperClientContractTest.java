package fullcourt.platform.backfill;

import java.net.URI;
import java.time.Duration;

class HttpScraperClientContractTest extends ScraperClientContract {

    @Override
    ScraperClient client(URI service, Duration within) {
        return new HttpScraperClient(service, within, within);
    }
}
