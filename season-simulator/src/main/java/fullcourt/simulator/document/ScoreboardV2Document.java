package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.Count;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code nba-com/scoreboard-v2/<date>/<time>.json}: the day's games as they stand. */
record ScoreboardV2Document(String timestamp, String gamedate, int gameCount, List<ScoreboardGame> games) {
    private static final int SCHEDULED = 1;
    private static final int LIVE = 2;
    private static final int FINAL = 3;

    static LandedDocument of(LeagueDay day, Instant at) {
        var games = new ArrayList<ScoreboardGame>();
        for (var game : day.games())
            games.add(ScoreboardGame.of(GameProgress.at(day, game, at), games.size() + 1));
        var document = new ScoreboardV2Document(TimeStamps.withOffset(at), DateTimeFormatter.BASIC_ISO_DATE.format(day.day()), games.size(),
                games);
        return LandedDocument.at(Scraper.NBAC_SCOREBOARD_V2, day.day(), day.day().toString(), at, document);
    }

    record ScoreboardGame(String gameId, String home, String away, int gameStatus, String state, String startTimeET, String gameCode,
            int gameSequence, String gameStatusText, String season, String arenaName, Broadcasts broadcasts, int livePeriod,
            String livePcTime,
            String livePeriodTimeBcast, Teams teams, long homeTeamId, long awayTeamId) {

        static ScoreboardGame of(GameProgress progress, int sequence) {
            var game = progress.game();
            var id = game.id();
            var status = progress.isOver() ? FINAL : progress.hasBegun() ? LIVE : SCHEDULED;
            var state = progress.isOver() ? "post" : progress.hasBegun() ? "in" : "pre";
            var text = progress.isOver() ? "Final" : progress.hasBegun() ? "Q" + progress.period() : "Scheduled";
            var date = DateTimeFormatter.BASIC_ISO_DATE.format(game.date());
            return new ScoreboardGame(game.nbaId().value(), id.home().name(), id.away().name(), status, state, game.date() + "T00:00:00",
                    "%s/%s%s".formatted(date, id.away(), id.home()), sequence, text, Integer.toString(game.nbaId().season().startYear()),
                    id.home().city() + " Arena", new Broadcasts(null, null, null), progress.period(), "     ",
                    "Q%d       - ".formatted(progress.period()), new Teams(Team.of(progress, id.home()), Team.of(progress, id.away())),
                    id.home().nbaId(), id.away().nbaId());
        }
    }

    record Broadcasts(@Nullable String national, @Nullable String home, @Nullable String away) {}

    record Teams(Team home, Team away) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Team(long teamId, String abbreviation, String cityName, String teamName, String winsLosses, Optional<Long> points,
            Quarters quarters, Stats stats) {

        static Team of(GameProgress progress, TeamCode team) {
            var all = new TeamTotals(progress.soFar().stream().filter(row -> row.team() == team).toList());
            var stats = new Stats(all.ratio(Count.FGM, Count.FGA), all.ratio(Count.FTM, Count.FTA), all.ratio(Count.FG3M, Count.FG3A),
                    all.sum(Count.AST), all.sum(Count.REB), all.sum(Count.TURNOVERS));
            return new Team(team.nbaId(), team.name(), team.city(), team.nickname(), "0-0", progress.score(team),
                    Quarters.of(progress, team), stats);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Quarters(Optional<Long> q1, Optional<Long> q2, Optional<Long> q3, Optional<Long> q4, Optional<Long> ot1, Optional<Long> ot2) {

        static Quarters of(GameProgress progress, TeamCode team) {
            return new Quarters(score(progress, 1, team), score(progress, 2, team), score(progress, 3, team), score(progress, 4, team),
                    score(progress, 5, team), score(progress, 6, team));
        }

        /** 0 in a period that is not played, as the league prints it. */
        private static Optional<Long> score(GameProgress progress, int period, TeamCode team) {
            return period > progress.periods() ? Optional.of(0L) : progress.scoreIn(period, team);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Stats(Optional<BigDecimal> fgPct, Optional<BigDecimal> ftPct, Optional<BigDecimal> fg3Pct, Optional<Long> assists,
            Optional<Long> rebounds, Optional<Long> turnovers) {}
}
