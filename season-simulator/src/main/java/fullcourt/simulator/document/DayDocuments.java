package fullcourt.simulator.document;

import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each scraper would write about one day's games, given when it runs; {@link ScraperDocuments} and the feeds that no season needs. */
public final class DayDocuments {
    private final LeagueDay league;
    private final ScraperDocuments season;

    public DayDocuments(SeasonSource source, LocalDate day) {
        this.league = LeagueDay.of(source, day);
        this.season = new ScraperDocuments(source);
    }

    /** At the source's own times. */
    public List<PropSnapshot> snapshots() { return league.propSnapshots(); }

    public LandedDocument schedule(Instant at) { return season.schedule(league.day(), at); }

    public LandedDocument scheduleCdn(Instant at) { return ScheduleCdnDocument.of(league, at); }

    public LandedDocument injuries(Instant at) { return season.injuries(league.day(), at); }

    public LandedDocument standings(Instant at) { return season.standings(league.day(), at); }

    public LandedDocument boxscores(Instant at) { return season.boxscores(league.day(), at); }

    public LandedDocument playerBoxScores(Instant at) { return season.playerBoxScores(league.day(), league.day(), at); }

    public LandedDocument playerPropsHistory(PropSnapshot snapshot) { return season.playerProps(snapshot); }

    public LandedDocument gameLinesHistory(PropSnapshot snapshot) { return GameLinesDocument.then(league, snapshot); }

    /** One for each game. */
    public List<LandedDocument> playerProps(Instant at) {
        return retaken(at).map(PlayerPropsDocument::of).toList();
    }

    /** One for each game. */
    public List<LandedDocument> gameLines(Instant at) {
        return retaken(at).map(snapshot -> GameLinesDocument.now(league, snapshot)).toList();
    }

    /** The first snapshot of each game, as if it had been taken then. */
    private Stream<PropSnapshot> retaken(Instant at) {
        return league.games().stream()
                .flatMap(game -> league.propSnapshots().stream().filter(snapshot -> snapshot.game().equals(game)).limit(1))
                .map(snapshot -> new PropSnapshot(snapshot.game(), snapshot.eventId(), snapshot.commenceAt(), at, snapshot.quotes()));
    }

    /** One for each market. */
    public List<LandedDocument> bettingPros(Instant at) {
        return Stream.of(BettingProsDocument.Market.values()).map(market -> BettingProsDocument.of(league, market, at)).toList();
    }

    public LandedDocument refereeAssignments(Instant at) { return RefereeAssignmentsDocument.of(league, at); }

    public LandedDocument injuryReport(Instant at) { return InjuryReportDocument.of(league, at); }

    public LandedDocument activePlayers(Instant at) { return ActivePlayersDocument.of(league, at); }

    public LandedDocument playerList(Instant at) { return PlayerListDocument.of(league, at); }

    public LandedDocument playerMovement(Instant at) { return PlayerMovementDocument.of(league, at); }

    public LandedDocument espnRoster(TeamCode team, Instant at) { return EspnRosterDocument.of(league, team, at); }

    public LandedDocument seasonRoster(TeamCode team, Instant at) { return SeasonRosterDocument.of(league, team, at); }

    public LandedDocument liveBoxscores(Instant at) { return LiveBoxscoresDocument.of(league, at); }

    public LandedDocument scoreboard(Instant at) { return ScoreboardV2Document.of(league, at); }

    public LandedDocument espnScoreboard(Instant at) { return EspnScoreboardDocument.of(league, at); }

    public LandedDocument leagueGameLog(Instant at) { return LeagueGameLogDocument.of(league, at); }

    /**
     * Game book, team box score, play by play of the league and of Big Data Ball, ESPN's box score: each for each game; no play by play of a game whose
     * box score does not tell every shot.
     */
    public List<LandedDocument> ofEachGame(Instant at) {
        return league.games().stream()
                .flatMap(game -> Stream.of(Stream.of(GamebookDocument.of(league, game, at), TeamBoxscoreDocument.of(league, game, at)),
                        plays(game, at), Stream.of(EspnBoxscoreDocument.of(league, game, at))).flatMap(Function.identity()))
                .toList();
    }

    private Stream<LandedDocument> plays(Game game, Instant at) {
        return Plays.areKnown(league, game)
                ? Stream.of(PlayByPlayDocument.of(league, game, at), BigDataBallDocument.of(league, game, at))
                : Stream.empty();
    }
}
