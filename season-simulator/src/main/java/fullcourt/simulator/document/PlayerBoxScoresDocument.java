package fullcourt.simulator.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.SeasonSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code ball-dont-lie/player-box-scores/<date>/<time>.json}: one flat row per player, game and team repeated in each. */
record PlayerBoxScoresDocument(String startDate, String endDate, List<String> datesProcessed, String timestamp, int rowCount,
        List<Stat> stats) {
    private static final int ROWS_PER_GAME = 100;

    /** @param pathDate in the object path: the day of the run, or the games' day if that was requested */
    static LandedDocument of(SeasonSource source, LocalDate day, LocalDate pathDate, Instant at) {
        var stats = source.gamesOn(day).stream().flatMap(game -> stats(game, source.boxRows(game))).toList();
        var date = day.toString();
        var document = new PlayerBoxScoresDocument(date, date, List.of(date), TimeStamps.withOffset(at), stats.size(), stats);
        var path = "%s/%s/%s.json".formatted(Scraper.BDL_PLAYER_BOX_SCORES.prefix(), pathDate, TimeStamps.fileName(at));
        return new LandedDocument(Scraper.BDL_PLAYER_BOX_SCORES, day, path, Json.bytes(document), at);
    }

    private static Stream<Stat> stats(Game game, List<BoxRow> rows) {
        var head = BdlGame.of(game);
        return IntStream.range(0, rows.size()).mapToObj(index -> Stat.of(game.bdlId() * ROWS_PER_GAME + index, rows.get(index), head));
    }

    record Stat(long id, @JsonUnwrapped BdlStatLine line, BdlPlayer player, BdlTeam team, BdlGame game) {

        static Stat of(long id, BoxRow row, BdlGame game) {
            return new Stat(id, BdlStatLine.of(row), BdlPlayer.of(row.player(), row.team()), BdlTeam.of(row.team()), game);
        }
    }
}
