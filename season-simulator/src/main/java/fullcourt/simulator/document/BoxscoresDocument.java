package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** {@code ball-dont-lie/boxscores/<game date>/<time>.json}: game, team, players, nested. */
record BoxscoresDocument(String date, String timestamp, int rowCount, List<BoxGame> boxScores) {

    static LandedDocument of(SeasonSource source, LocalDate day, Instant at) {
        var games = source.gamesOn(day).stream().map(game -> BoxGame.of(game, source.boxRows(game))).toList();
        var document = new BoxscoresDocument(day.toString(), TimeStamps.withOffset(at), games.size(), games);
        var path = "%s/%s/%s.json".formatted(Scraper.BDL_BOX_SCORES.prefix(), day, TimeStamps.fileName(at));
        return new LandedDocument(Scraper.BDL_BOX_SCORES, day, path, Json.bytes(document), at);
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record BoxGame(long id, String date, int season, String status,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> period, String time, boolean postseason, int homeTeamScore,
            int visitorTeamScore, @Nullable String datetime, Side homeTeam, Side visitorTeam) {

        static BoxGame of(Game game, List<BoxRow> rows) {
            var head = BdlGame.of(game);
            return new BoxGame(head.id(), head.date(), head.season(), head.status(), head.period(), head.time(), head.postseason(),
                    head.homeTeamScore(), head.visitorTeamScore(), head.datetime(), Side.of(game.id().home(), rows),
                    Side.of(game.id().away(), rows));
        }
    }

    record Side(@JsonUnwrapped BdlTeam team, List<Line> players) {

        static Side of(TeamCode team, List<BoxRow> rows) {
            return new Side(BdlTeam.of(team), rows.stream().filter(row -> row.team() == team).map(Line::of).toList());
        }
    }

    record Line(@JsonUnwrapped BdlStatLine line, BdlPlayer player) {

        static Line of(BoxRow row) { return new Line(BdlStatLine.of(row), BdlPlayer.withoutTeam(row.player())); }
    }
}
