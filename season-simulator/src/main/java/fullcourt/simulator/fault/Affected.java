package fullcourt.simulator.fault;

import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.Scraper;
import java.time.LocalDate;

/**
 * The documents that a fault strikes: those of one scraper about some days.
 * @param from first day, as in {@link LandedDocument#day()}: for box scores the day of the games, not of the run
 * @param to last day, included
 */
public record Affected(Scraper scraper, LocalDate from, LocalDate to) {

    public static Affected on(Scraper scraper, LocalDate day) { return new Affected(scraper, day, day); }

    boolean includes(LandedDocument document) {
        return document.scraper() == scraper && !document.day().isBefore(from) && !document.day().isAfter(to);
    }
}
