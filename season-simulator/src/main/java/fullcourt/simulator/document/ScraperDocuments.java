package fullcourt.simulator.document;

import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What each scraper would write about a season, given when it runs. Knows no programme: when to run is the caller's business. */
public final class ScraperDocuments {
    private final SeasonSource source;
    private final ScheduleDocument schedule;

    public ScraperDocuments(SeasonSource source) {
        this.source = source;
        this.schedule = new ScheduleDocument(source);
    }

    /** The season as of the morning of the day: its games and later ones are still to be played. */
    public LandedDocument schedule(LocalDate day, Instant at) {
        return schedule.on(day, at);
    }

    /** Who is hurt on the morning of the day. */
    public LandedDocument injuries(LocalDate day, Instant at) {
        return InjuriesDocument.of(source, day, at);
    }

    /** All 30 teams after the games before the day. */
    public LandedDocument standings(LocalDate day, Instant at) {
        return StandingsDocument.of(source, day, at);
    }

    /** All games of the day, final, nested. */
    public LandedDocument boxscores(LocalDate day, Instant at) {
        return BoxscoresDocument.of(source, day, at);
    }

    /** All games of the day, final, flat; the path may carry another date. */
    public LandedDocument playerBoxScores(LocalDate day, LocalDate pathDate, Instant at) {
        return PlayerBoxScoresDocument.of(source, day, pathDate, at);
    }

    /** The printed book and ESPN's box score of each game of the day. */
    public List<LandedDocument> gameBooksAndEspnBoxScores(LocalDate day, Instant at) {
        LeagueDay league = LeagueDay.of(source, day);
        return league.games().stream()
                .flatMap(game -> Stream.of(GamebookDocument.of(league, game, at), EspnBoxscoreDocument.of(league, game, at))).toList();
    }

    /** The lines of one game at one instant. */
    public LandedDocument playerProps(PropSnapshot snapshot) {
        return PlayerPropsHistoryDocument.of(snapshot);
    }

    /** The source's aliases, as learnt on the day. */
    public LandedDocument playerAliases(LocalDate day, Instant at) {
        return PlayerAliasesDocument.of(source, day, at);
    }
}
