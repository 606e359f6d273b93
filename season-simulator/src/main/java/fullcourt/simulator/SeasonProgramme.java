package fullcourt.simulator;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.document.LandedDocument;
import fullcourt.simulator.document.ScraperDocuments;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When which scraper runs, for the games of a range of days. Day D in New York: schedule and injuries (and standings, if wanted) at 06:00,
 * lines whenever they were taken, the nested box scores of D at 08:05 UTC on D+1, the flat ones ten minutes later, game books and ESPN's (if wanted) five
 * minutes after those. The morning after the last day closes with a schedule in which everything is final.
 */
public final class SeasonProgramme {
    /** The morning run; nothing of the day has been played. */
    static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NESTED_BOX_SCORES_UTC = LocalTime.of(8, 5);
    private static final LocalTime FLAT_BOX_SCORES_UTC = LocalTime.of(8, 15);
    private static final LocalTime BOX_SCORES_OF_EACH_GAME_UTC = LocalTime.of(8, 20);
    /** Books list games a few days ahead: lines of the first games are older than the range. */
    private static final int DAYS_OF_EARLY_LINES = 7;

    private final SeasonSource source;
    private final ScraperDocuments documents;
    private final LocalDate from;
    private final LocalDate to;
    private final boolean standings;
    private final boolean everyBoxScore;

    private SeasonProgramme(SeasonSource source, LocalDate from, LocalDate to, boolean standings, boolean everyBoxScore) {
        if (to.isBefore(from))
            throw new IllegalArgumentException("Nothing to play: %s is before %s".formatted(to, from));
        this.source = source;
        this.documents = new ScraperDocuments(source);
        this.from = from;
        this.to = to;
        this.standings = standings;
        this.everyBoxScore = everyBoxScore;
    }

    /** The whole season, with the box scores of one provider and without standings. */
    public static SeasonProgramme of(SeasonSource source) {
        return new SeasonProgramme(source, source.firstDay(), source.lastDay(), false, false);
    }

    /** Only games from one day to another, both included; the schedule still shows the whole season. */
    public SeasonProgramme between(LocalDate first, LocalDate last) {
        return new SeasonProgramme(source, first, last, standings, everyBoxScore);
    }

    /** Also the daily standings, which not every pipeline reads. */
    public SeasonProgramme withStandings() {
        return new SeasonProgramme(source, from, to, true, everyBoxScore);
    }

    /** Also the game book and ESPN's box score of each game. */
    public SeasonProgramme withEveryBoxScore() {
        return new SeasonProgramme(source, from, to, standings, true);
    }

    /** Everything that lands, in order of time; made day by day while the stream is read, so a season fits in little memory. */
    public Stream<Moment> moments() {
        return from.minusDays(DAYS_OF_EARLY_LINES).datesUntil(to.plusDays(2)).flatMap(day -> momentsOf(day).stream());
    }

    /** What lands on that day in New York, before its games, during and after them; empty outside the range and the days around it. */
    public List<Moment> momentsOf(LocalDate day) {
        return Stream.of(boxScoresOf(day.minusDays(1)), morningOf(day), linesTakenOn(day)).flatMap(List::stream)
                .sorted(Comparator.comparing(LandedDocument::writtenAt))
                .collect(Collectors.groupingBy(document -> document.writtenAt().truncatedTo(ChronoUnit.MINUTES), TreeMap::new,
                        Collectors.toList()))
                .values().stream().map(Moment::of).toList();
    }

    private List<LandedDocument> boxScoresOf(LocalDate day) {
        if (!isPlayed(day) || source.gamesOn(day).isEmpty())
            return List.of();
        var next = day.plusDays(1);
        List<LandedDocument> ofTheDay = List.of(documents.boxscores(day, atUtc(next, NESTED_BOX_SCORES_UTC)),
                documents.playerBoxScores(day, next, atUtc(next, FLAT_BOX_SCORES_UTC)));
        return everyBoxScore
                ? Stream.concat(ofTheDay.stream(),
                        documents.gameBooksAndEspnBoxScores(day, atUtc(next, BOX_SCORES_OF_EACH_GAME_UTC)).stream()).toList()
                : ofTheDay;
    }

    private List<LandedDocument> morningOf(LocalDate day) {
        var at = BusinessDay.at(day, MORNING);
        if (day.equals(to.plusDays(1)))
            return List.of(documents.schedule(day, at));
        if (!isPlayed(day))
            return List.of();
        var morning = new ArrayList<LandedDocument>();
        if (day.equals(from) && !source.aliases().isEmpty())
            morning.add(documents.playerAliases(day, at));
        morning.add(documents.schedule(day, at));
        if (source.hasInjuryLists())
            morning.add(documents.injuries(day, at));
        if (standings)
            morning.add(documents.standings(day, at));
        return morning;
    }

    private List<LandedDocument> linesTakenOn(LocalDate day) {
        return source.propSnapshotsTakenOn(day).stream().filter(this::isPlayed).map(documents::playerProps).toList();
    }

    private boolean isPlayed(PropSnapshot snapshot) { return isPlayed(snapshot.game().date()); }

    private boolean isPlayed(LocalDate day) { return !day.isBefore(from) && !day.isAfter(to); }

    private static Instant atUtc(LocalDate day, LocalTime time) { return day.atTime(time).toInstant(ZoneOffset.UTC); }
}
