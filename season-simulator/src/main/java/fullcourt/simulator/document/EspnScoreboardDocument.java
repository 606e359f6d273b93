package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.league.TeamCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code espn/scoreboard/<date>/<time>.json}: the day's games as they stand. */
record EspnScoreboardDocument(String timestamp, String gamedate, String season_type, int gameCount, List<ScoreboardGame> games) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'").withZone(ZoneOffset.UTC);

    static LandedDocument of(LeagueDay day, Instant at) {
        var games = day.games().stream().map(game -> ScoreboardGame.of(GameProgress.at(day, game, at))).toList();
        var document = new EspnScoreboardDocument(TimeStamps.withMicros(at), DateTimeFormatter.BASIC_ISO_DATE.format(day.day()),
                "Regular Season",
                games.size(), games);
        return LandedDocument.at(Scraper.ESPN_SCOREBOARD_API, day.day(), day.day().toString(), at, document);
    }

    record ScoreboardGame(String gameId, String statusId, String state, String status, @Nullable String startTime, List<Team> teams) {

        static ScoreboardGame of(GameProgress progress) {
            var game = progress.game();
            return new ScoreboardGame(Long.toString(ProviderIds.espn(game)), progress.isOver() ? "3" : progress.hasBegun() ? "2" : "1",
                    progress.isOver() ? "post" : progress.hasBegun() ? "in" : "pre", status(progress),
                    game.tipOffAt().map(MINUTES::format).orElse(null),
                    List.of(Team.of(progress, game.id().home(), "home"), Team.of(progress, game.id().away(), "away")));
        }

        private static String status(GameProgress progress) {
            if (progress.isOver())
                return progress.game().overtimePeriods().orElse(0) == 0 ? "Final" : "Final/OT";
            return progress.hasBegun() ? "In Progress" : "Scheduled";
        }
    }

    record Team(String teamId, String displayName, String abbreviation, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> score,
            boolean winner, String homeAway) {

        static Team of(GameProgress progress, TeamCode team, String side) {
            return new Team(Integer.toString(team.bdlId()), team.fullName(), ProviderIds.espn(team),
                    progress.score(team).map(String::valueOf),
                    progress.isOver() && progress.game().winner() == team, side);
        }
    }
}
