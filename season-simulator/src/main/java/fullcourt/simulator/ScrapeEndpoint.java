package fullcourt.simulator;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.ScrapeResponse.NoData;
import fullcourt.simulator.ScrapeResponse.Scraped;
import fullcourt.simulator.ScrapeResponse.UnknownScraper;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.document.ScraperDocuments;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Replaces {@code POST /scrape}: a repeated request to the provider. Answers with whole documents whatever faults the landed ones had, and
 * never with what has not happened at the time of asking.
 */
public final class ScrapeEndpoint {
    private static final Set<Scraper> OFFERED = EnumSet.of(Scraper.BDL_BOX_SCORES, Scraper.BDL_PLAYER_BOX_SCORES, Scraper.NBAC_SCHEDULE_API,
            Scraper.BDL_INJURIES, Scraper.BDL_STANDINGS);
    /** In New York, on the morning after: the last game in the west is over. */
    private static final LocalTime ALL_FINAL = LocalTime.of(3, 0);

    private final SeasonSource source;
    private final ScraperDocuments documents;

    public ScrapeEndpoint(SeasonSource source) {
        this.source = source;
        this.documents = new ScraperDocuments(source);
    }

    public ScrapeResponse scrape(ScrapeRequest request) {
        return Scraper.of(request.scraper()).filter(OFFERED::contains).map(scraper -> scrape(scraper, request.day(), request.at()))
                .orElseGet(() -> new UnknownScraper(request.scraper(),
                        Arrays.stream(Scraper.values()).filter(OFFERED::contains).map(Scraper::scraperName).toList()));
    }

    private ScrapeResponse scrape(Scraper scraper, LocalDate day, Instant at) {
        return switch (scraper) {
            case BDL_BOX_SCORES, BDL_PLAYER_BOX_SCORES -> boxScores(scraper, day, at);
            case NBAC_SCHEDULE_API -> new Scraped(List.of(documents.schedule(scheduleDay(at), at)));
            case BDL_INJURIES -> source.hasInjuryLists()
                    ? new Scraped(List.of(documents.injuries(knownDay(day, at), at)))
                    : new NoData("the season %s has no injury lists".formatted(source.season()));
            case BDL_STANDINGS -> new Scraped(List.of(documents.standings(knownDay(day, at), at)));
            default -> throw new IllegalStateException("%s is not offered".formatted(scraper));
        };
    }

    private ScrapeResponse boxScores(Scraper scraper, LocalDate day, Instant at) {
        if (source.gamesOn(day).isEmpty())
            return new NoData("no game on " + day);
        if (at.isBefore(BusinessDay.at(day.plusDays(1), ALL_FINAL)))
            return new NoData("the games of %s are not final at %s".formatted(day, at));
        return new Scraped(
                List.of(scraper == Scraper.BDL_BOX_SCORES ? documents.boxscores(day, at) : documents.playerBoxScores(day, day, at)));
    }

    /** The schedule has no date of its own; before three in the morning last night's games are not all over. */
    private static LocalDate scheduleDay(Instant at) {
        var today = BusinessDay.of(at);
        return at.isBefore(BusinessDay.at(today, ALL_FINAL)) ? today.minusDays(1) : today;
    }

    private static LocalDate knownDay(LocalDate day, Instant at) {
        var today = scheduleDay(at);
        return day.isAfter(today) ? today : day;
    }
}
