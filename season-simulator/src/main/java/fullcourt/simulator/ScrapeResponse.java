package fullcourt.simulator;

import fullcourt.simulator.document.LandedDocument;
import java.util.List;

/** What came of a call of the scraper service. */
public sealed interface ScrapeResponse {

    /** The documents it wrote; landing them is the caller's part. */
    record Scraped(List<LandedDocument> documents) implements ScrapeResponse {}

    /** Nothing to write yet, or at all; the provider was reached. */
    record NoData(String reason) implements ScrapeResponse {}

    /** No such scraper here. */
    record UnknownScraper(String scraper, List<String> available) implements ScrapeResponse {}
}
