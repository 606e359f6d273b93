package fullcourt.simulator.history;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.UnusedHistory.Reason;
import fullcourt.simulator.season.PropSnapshot;
import fullcourt.simulator.season.PropSnapshot.Quote;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bookmakers' lines, read day by day: a season has up to 330,000. Alternate and in-play lines are as good as any here. */
final class HistoryLines {
    private static final String JUDGED_LINES = """
            CREATE TABLE judged_line AS
            SELECT line.game_id, coalesce(line.event_id, 'history-' || line.game_id) AS event_id, line.bookmaker, line.market, line.player_name,
                   line.line, line.over_price, line.under_price,
                   CASE WHEN isfinite(line.snapshot_ts_utc) THEN epoch_us(line.snapshot_ts_utc) END AS taken_us,
                   CASE WHEN isfinite(line.commence_time_utc) THEN epoch_us(line.commence_time_utc) END AS commence_us,
                   CASE WHEN taken_us IS NULL THEN 'LINES_WITHOUT_SNAPSHOT_TIME'
                        WHEN every_game.game_id IS NULL THEN 'LINES_WITHOUT_GAME'
                        WHEN game.game_id IS NULL THEN 'LINES_OF_PLAYOFF_GAMES'
                        WHEN line.over_price IS NULL AND line.under_price IS NULL THEN 'LINES_WITHOUT_PRICE'
                        WHEN coalesce(isfinite(line.line), false) AND line.bookmaker IS NOT NULL AND line.market IS NOT NULL
                             AND line.player_name IS NOT NULL AND coalesce(abs(line.over_price) BETWEEN 100 AND 1000000, true)
                             AND coalesce(abs(line.under_price) BETWEEN 100 AND 1000000, true) THEN NULL
                        ELSE 'LINES_WITH_GAPS' END AS left_out
            FROM line LEFT JOIN every_game USING (game_id) LEFT JOIN game USING (game_id)
            """;
    private static final String TAKEN_BETWEEN = """
            SELECT *, min(commence_us) OVER (PARTITION BY game_id, taken_us) AS snapshot_commence_us
            FROM judged_line WHERE left_out IS NULL AND taken_us >= ? AND taken_us < ?
            ORDER BY taken_us, game_id, bookmaker, market, player_name, line, over_price, under_price
            """;
    private static final String LEFT_OUT = "SELECT left_out, count(*) AS lines FROM judged_line WHERE left_out IS NOT NULL GROUP BY left_out";

    private final HistoryDatabase database;
    private final Map<String, Game> games;

    HistoryLines(HistoryDatabase database, List<Game> games) {
        this.database = database;
        this.games = games.stream().collect(Collectors.toMap(game -> game.nbaId().value(), Function.identity()));
        database.run(JUDGED_LINES);
    }

    Map<Reason, Long> unusedHistory() {
        var counts = new EnumMap<Reason, Long>(Reason.class);
        database.query(LEFT_OUT, row -> counts.put(Reason.valueOf(row.getString("left_out")), row.getLong("lines")));
        return counts;
    }

    List<PropSnapshot> takenOn(LocalDate day) {
        var lines = database.query(TAKEN_BETWEEN, HistoryLines::line, micros(day), micros(day.plusDays(1)));
        var snapshots = new ArrayList<PropSnapshot>();
        for (var start = 0; start < lines.size();) {
            var end = start;
            while (end < lines.size() && lines.get(end).isOfSameSnapshot(lines.get(start)))
                end++;
            snapshots.add(snapshot(lines.subList(start, end)));
            start = end;
        }
        return snapshots;
    }

    private PropSnapshot snapshot(List<Line> lines) {
        var first = lines.getFirst();
        var game = Optional.ofNullable(games.get(first.game)).orElseThrow();
        var commenceAt = first.commenceMicros.map(HistoryGames::instant).or(game::tipOffAt);
        return new PropSnapshot(game, first.event, commenceAt, HistoryGames.instant(first.takenMicros),
                lines.stream().map(Line::quote).toList());
    }

    private static long micros(LocalDate day) {
        return BusinessDay.at(day, LocalTime.MIDNIGHT).getEpochSecond() * 1_000_000;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getString("game_id"), row.getString("event_id"), row.getLong("taken_us"),
                Optional.ofNullable(row.getObject("snapshot_commence_us", Long.class)),
                new Quote(row.getString("bookmaker"), row.getString("market"), row.getString("player_name"),
                        new BigDecimal(Float.toString(row.getFloat("line"))), price(row, "over_price"), price(row, "under_price")));
    }

    private static OptionalInt price(ResultSet row, String column) throws SQLException {
        var price = row.getObject(column, Long.class);
        return price == null ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(price));
    }

    private record Line(String game, String event, long takenMicros, Optional<Long> commenceMicros, Quote quote) {

        boolean isOfSameSnapshot(Line other) { return takenMicros == other.takenMicros && game.equals(other.game); }
    }
}
