package fullcourt.simulator.history;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.Player;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Games and box scores of a season, read at once: a season has about 1,230 games and 26,000 rows. */
final class HistoryGames {
    private static final String GAMES = """
            SELECT game.game_id, game.game_date, game.away_team, game.home_team, game.neutral_listed, game.away_score, game.home_score,
                   game.overtime_periods, epoch_us(tip.tip_off_utc) AS tip_off_us
            FROM game LEFT JOIN tip_off AS tip USING (game_id)
            ORDER BY game.game_date, game.game_id
            """;
    private static final String BOX_ROWS = """
            SELECT box.* FROM box SEMI JOIN game USING (game_id)
            ORDER BY box.game_id, box.is_home DESC, box.minutes DESC, box.player_id
            """;

    private final List<Game> games;
    private final Map<NbaGameId, List<BoxRow>> boxRows;

    HistoryGames(HistoryDatabase database) {
        games = database.query(GAMES, HistoryGames::game);
        boxRows = database.query(BOX_ROWS, HistoryGames::boxRow).stream().collect(Collectors.groupingBy(RowOfGame::game, LinkedHashMap::new,
                Collectors.mapping(RowOfGame::row, Collectors.toList())));
    }

    List<Game> games() { return games; }

    List<BoxRow> boxRows(Game game) { return boxRows.getOrDefault(game.nbaId(), List.of()); }

    private static Game game(ResultSet row) throws SQLException {
        var nbaId = new NbaGameId(row.getString("game_id"));
        var id = new GameId(row.getObject("game_date", LocalDate.class), team(row, "away_team"), team(row, "home_team"));
        var tipOffMicros = row.getObject("tip_off_us", Long.class);
        return new Game(ProviderId.ofGame(nbaId), nbaId, id, Optional.ofNullable(tipOffMicros).map(HistoryGames::instant),
                row.getBoolean("neutral_listed"), row.getInt("away_score"), row.getInt("home_score"), row.getInt("overtime_periods"));
    }

    private static RowOfGame boxRow(ResultSet row) throws SQLException {
        var player = Player.named(ProviderId.ofPlayer(row.getLong("player_id")), row.getString("player_name"));
        return new RowOfGame(new NbaGameId(row.getString("game_id")), new BoxRow(player, team(row, "team"), minutes(row.getInt("minutes")),
                row.getInt("fgm"), row.getInt("fga"), row.getInt("fg3m"), row.getInt("fg3a"), row.getInt("ftm"), row.getInt("fta"),
                row.getInt("oreb"), row.getInt("dreb"), row.getInt("ast"), row.getInt("stl"), row.getInt("blk"), row.getInt("tov"),
                row.getInt("pf"), row.getInt("plus_minus")));
    }

    /** 0 means less than a minute here; "00" would say that he sat. */
    private static String minutes(int whole) {
        return whole == 0 ? "0:30" : "%02d".formatted(whole);
    }

    static TeamCode team(ResultSet row, String column) throws SQLException {
        var printed = row.getString(column);
        return TeamCode.of(printed).orElseThrow(() -> new HistoryUnreadableException("'%s' is no team".formatted(printed), null));
    }

    static Instant instant(long micros) { return Instant.EPOCH.plus(micros, ChronoUnit.MICROS); }

    private record RowOfGame(NbaGameId game, BoxRow row) {}
}
