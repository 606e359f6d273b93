package fullcourt.simulator.history;

import fullcourt.league.BusinessDay;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.LeftOut.Reason;
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
    private static final String USABLE_LINES = """
            CREATE TABLE usable_line AS
            SELECT game_id, coalesce(event_id, 'history-' || game_id) AS event_id, epoch_us(snapshot_ts_utc) AS taken_us,
                   epoch_us(commence_time_utc) AS commence_us, bookmaker, market, player_name, line, over_price, under_price
            FROM line SEMI JOIN game USING (game_id)
            WHERE snapshot_ts_utc IS NOT NULL AND (over_price IS NOT NULL OR under_price IS NOT NULL)
            """;
    private static final String TAKEN_BETWEEN = """
            SELECT *, min(commence_us) OVER (PARTITION BY game_id, taken_us) AS snapshot_commence_us
            FROM usable_line WHERE taken_us >= ? AND taken_us < ?
            ORDER BY taken_us, game_id, bookmaker, market, player_name, line, over_price, under_price
            """;
    private static final String LEFT_OUT = """
            SELECT CASE WHEN line.snapshot_ts_utc IS NULL THEN 'LINES_WITHOUT_SNAPSHOT_TIME'
                        WHEN every_game.game_id IS NULL THEN 'LINES_WITHOUT_GAME'
                        WHEN game.game_id IS NULL THEN 'LINES_OF_PLAYOFF_GAMES'
                        WHEN line.over_price IS NULL AND line.under_price IS NULL THEN 'LINES_WITHOUT_PRICE' END AS reason, count(*) AS lines
            FROM line LEFT JOIN every_game USING (game_id) LEFT JOIN game USING (game_id)
            GROUP BY reason HAVING reason IS NOT NULL
            """;

    private final HistoryDatabase database;
    private final Map<String, Game> games;

    HistoryLines(HistoryDatabase database, List<Game> games) {
        this.database = database;
        this.games = games.stream().collect(Collectors.toMap(game -> game.nbaId().value(), Function.identity()));
        database.run(USABLE_LINES);
    }

    Map<Reason, Long> leftOut() {
        var counts = new EnumMap<Reason, Long>(Reason.class);
        database.query(LEFT_OUT, row -> counts.put(Reason.valueOf(row.getString("reason")), row.getLong("lines")));
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
        var price = row.getObject(column, Integer.class);
        return price == null ? OptionalInt.empty() : OptionalInt.of(price);
    }

    private record Line(String game, String event, long takenMicros, Optional<Long> commenceMicros, Quote quote) {

        boolean isOfSameSnapshot(Line other) { return takenMicros == other.takenMicros && game.equals(other.game); }
    }
}
