package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.Player;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code espn/boxscores/<date>/game-<id>/<time>.json}: a game's players, statistics as texts in a fixed order. */
record EspnBoxscoreDocument(String game_id, String gamedate, String timestamp, Teams teams, PlayerCount playerCount, List<Line> players) {
    private static final int STARTERS = 10;

    static LandedDocument of(LeagueDay day, Game game, Instant at) {
        var home = ProviderIds.espn(game.id().home());
        var away = ProviderIds.espn(game.id().away());
        var starters = Stream.of(game.id().away(), game.id().home()).flatMap(team -> Plays.five(day.rows(game, team)).stream()).toList();
        var lines = Stream.of(game.id().away(), game.id().home())
                .flatMap(team -> day.rows(game, team).stream().map(row -> Line.of(row, starters.contains(row), team == game.id().home())))
                .toList();
        var byTeam = lines.stream().collect(Collectors.groupingBy(Line::team, LinkedHashMap::new, Collectors.counting()));
        var id = Long.toString(ProviderIds.espn(game));
        var document = new EspnBoxscoreDocument(id, game.date().toString(), TimeStamps.withMicros(at), new Teams(away, home),
                new PlayerCount(lines.size(), byTeam, Map.of("starters", STARTERS, "bench", lines.size() - STARTERS)), lines);
        return LandedDocument.at(Scraper.ESPN_GAME_BOXSCORE, day.day(), "%s/game-%s".formatted(day.day(), id), at, document);
    }

    record Teams(String away, String home) {}

    record PlayerCount(int total, Map<String, Long> byTeam, Map<String, Integer> byType) {}

    /** Who sat has no statistics and a reason. A statistic that is not known is null in its place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(String playerId, String playerName, String jersey, List<@Nullable String> stats, String type, @Nullable String dnpReason,
            String team,
            String teamType) {

        static Line of(BoxRow row, boolean starts, boolean isHome) {
            var player = row.player();
            return new Line(Long.toString(ProviderIds.espn(player)), player.fullName(),
                    player.profile().map(Player.Profile::jerseyNumber).orElse(""), row.sat() ? List.of() : stats(row),
                    starts ? "starters" : "bench",
                    row.sat() ? "COACH'S DECISION" : null, ProviderIds.espn(row.team()), isHome ? "home" : "away");
        }

        private static List<@Nullable String> stats(BoxRow row) {
            return Stream.of(GameProgress.minutes(row).map(String::valueOf), shots(row, Count.FGM, Count.FGA),
                    shots(row, Count.FG3M, Count.FG3A), shots(row, Count.FTM, Count.FTA), text(row, Count.OREB), text(row, Count.DREB),
                    text(row, Count.REB), text(row, Count.AST), text(row, Count.STL), text(row, Count.BLK), text(row, Count.TURNOVERS),
                    text(row, Count.FOULS), row.count(Count.PLUS_MINUS).map("%+d"::formatted), text(row, Count.POINTS))
                    .<@Nullable String>map(statistic -> statistic.orElse(null)).toList();
        }

        private static Optional<String> text(BoxRow row, Count count) { return row.count(count).map(String::valueOf); }

        private static Optional<String> shots(BoxRow row, Count made, Count attempted) {
            return row.count(made).flatMap(makes -> row.count(attempted).map(attempts -> makes + "-" + attempts));
        }
    }
}
