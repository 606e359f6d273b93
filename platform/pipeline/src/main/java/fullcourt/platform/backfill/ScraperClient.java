package fullcourt.platform.backfill;

import java.time.LocalDate;

/** The port to the service that fetches from providers and writes files into the landing bucket. */
public interface ScraperClient {

    /**
     * Asks a scraper to fetch a day again, and waits until it has finished. What it writes is loaded like any other file.
     * @param scraper its name in the scraper service: {@code bdl_player_box_scores}
     * @throws ScraperUnavailableException if it cannot be reached, is busy, fails, or gives an answer that reports no result; asking again later may help
     */
    Answer scrape(String scraper, LocalDate date);

    /** The result of a request, with the scraper's own message, shortened if it is long. */
    sealed interface Answer {
        record Scraped(String message) implements Answer {}

        /** The provider was reached and has nothing. */
        record NoData(String message) implements Answer {}

        /** The service does not accept the caller: its configuration must change, and the request itself may be right. */
        record NotAllowed(String message) implements Answer {}

        /** Asking the same again cannot help. */
        record Refused(String message) implements Answer {}
    }
}
