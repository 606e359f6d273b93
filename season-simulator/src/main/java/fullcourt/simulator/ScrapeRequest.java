package fullcourt.simulator;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A call of the scraper service.
 * @param scraper its registry name: "bdl_box_scores"
 * @param day the games' day, or the day of the snapshot
 * @param at when the scraper runs, which is what its document will say
 */
public record ScrapeRequest(String scraper, LocalDate day, Instant at) {}
