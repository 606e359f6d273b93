package fullcourt.simulator.history;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.Season;
import fullcourt.league.TeamCode;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Count;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.Player;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Games and box scores of a season, read at once: a season has about 1,230 games and 26,000 rows. */
final class HistoryGames {
    private static final String GAMES = """
            SELECT game.game_id, game.game_date, game.away_team, game.home_team, game.neutral_listed, game.away_score, game.home_score,
                   game.overtime_periods, CASE WHEN isfinite(tip.tip_off_utc) THEN epoch_us(tip.tip_off_utc) END AS tip_off_us
            FROM game LEFT JOIN tip_off AS tip USING (game_id)
            ORDER BY game.game_date, game.game_id
            """;
    private static final String BOX_ROWS = """
            SELECT box.* FROM box SEMI JOIN game USING (game_id)
            ORDER BY box.game_id, box.is_home DESC, box.minutes DESC, box.player_id
            """;

    /** The column of each count; {@code pts} and {@code reb} are the history's own, not computed. */
    static final Map<Count, String> COUNTS = new EnumMap<>(Map.ofEntries(Map.entry(Count.FGM, "fgm"), Map.entry(Count.FGA, "fga"),
            Map.entry(Count.FG3M, "fg3m"), Map.entry(Count.FG3A, "fg3a"), Map.entry(Count.FTM, "ftm"), Map.entry(Count.FTA, "fta"),
            Map.entry(Count.OREB, "oreb"), Map.entry(Count.DREB, "dreb"), Map.entry(Count.REB, "reb"), Map.entry(Count.AST, "ast"),
            Map.entry(Count.STL, "stl"), Map.entry(Count.BLK, "blk"), Map.entry(Count.TURNOVERS, "tov"), Map.entry(Count.FOULS, "pf"),
            Map.entry(Count.POINTS, "pts"), Map.entry(Count.PLUS_MINUS, "plus_minus")));

    private static final int MAX_SIZE = 1_000_000;

    private final Season season;
    private final List<Game> games;
    private final Map<NbaGameId, List<BoxRow>> boxRows;

    HistoryGames(HistoryDatabase database, Season season) {
        this.season = season;
        games = database.query(GAMES, this::game);
        if (games.isEmpty())
            throw wrong("has no game of the regular season");
        if (games.stream().map(Game::nbaId).distinct().count() < games.size())
            throw wrong("has the same game_id twice, or '%s' has".formatted(HistoryFile.TIP_OFFS.nameIn(season)));
        boxRows = database.query(BOX_ROWS, HistoryGames::boxRow).stream().collect(Collectors.groupingBy(RowOfGame::game, LinkedHashMap::new,
                Collectors.mapping(RowOfGame::row, Collectors.toList())));
    }

    List<Game> games() { return games; }

    List<BoxRow> boxRows(Game game) { return boxRows.getOrDefault(game.nbaId(), List.of()); }

    private Game game(ResultSet row) throws SQLException {
        var nbaId = new NbaGameId(row.getString("game_id"));
        var date = row.getObject("game_date", LocalDate.class);
        if (date.isBefore(season.firstDay()) || date.isAfter(season.lastDay()))
            throw wrong("has game %s on %s in the column game_date, which is not in the season %s".formatted(nbaId, date, season));
        var awayScore = score(row, "away_score");
        var homeScore = score(row, "home_score");
        if (awayScore == homeScore)
            throw wrong("has game %s with %d in both home_score and away_score; no game is tied".formatted(nbaId, homeScore));
        if (team(row, "away_team") == team(row, "home_team"))
            throw wrong("has game %s with one team in both home_team and away_team".formatted(nbaId));
        return new Game(ProviderId.ofGame(nbaId), nbaId, new GameId(date, team(row, "away_team"), team(row, "home_team")),
                whole(row, "tip_off_us").map(HistoryGames::instant), row.getBoolean("neutral_listed"), awayScore, homeScore,
                whole(row, "overtime_periods").stream().mapToInt(HistoryGames::clamped).findFirst());
    }

    /** What no game can have stays so, and is rejected where it is read. */
    private static int score(ResultSet row, String column) throws SQLException {
        return clamped(row.getLong(column));
    }

    private static int clamped(long number) { return Math.clamp(number, -MAX_SIZE, MAX_SIZE); }

    private static RowOfGame boxRow(ResultSet row) throws SQLException {
        var player = Player.named(ProviderId.ofPlayer(row.getLong("player_id")), row.getString("player_name"));
        var counts = new EnumMap<Count, Long>(Count.class);
        for (var count : COUNTS.entrySet())
            whole(row, count.getValue()).ifPresent(number -> counts.put(count.getKey(), number));
        return new RowOfGame(new NbaGameId(row.getString("game_id")),
                new BoxRow(player, team(row, "team"), whole(row, "minutes").map(HistoryGames::minutes), counts));
    }

    private static Optional<Long> whole(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    /** 0 means less than a minute here; "00" would say that he sat. */
    private static String minutes(long whole) {
        return whole == 0 ? "0:30" : "%02d".formatted(whole);
    }

    static TeamCode team(ResultSet row, String column) throws SQLException { return TeamCode.of(row.getString(column)).orElseThrow(); }

    static Instant instant(long micros) { return Instant.EPOCH.plus(micros, ChronoUnit.MICROS); }

    private HistoryUnreadableException wrong(String what) {
        return new HistoryUnreadableException("'%s' %s.".formatted(HistoryFile.SCHEDULE.nameIn(season), what), null);
    }

    private record RowOfGame(NbaGameId game, BoxRow row) {}
}
