package fullcourt.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The limit: DuckDB alone reads the same document, with the types given, and merges it into a file database by the natural key in one committed
 * transaction. It normalises no name, checks nothing, and keeps no record of what it did.
 */
final class BareEngine implements AutoCloseable {
    private static final String DOCUMENT = """
            {startDate: 'VARCHAR', stats: 'STRUCT(min VARCHAR, fgm BIGINT, fga BIGINT, fg_pct DOUBLE, fg3m BIGINT, fg3a BIGINT, fg3_pct DOUBLE, \
            ftm BIGINT, fta BIGINT, ft_pct DOUBLE, oreb BIGINT, dreb BIGINT, reb BIGINT, ast BIGINT, stl BIGINT, blk BIGINT, turnover BIGINT, \
            pf BIGINT, pts BIGINT, plus_minus BIGINT, player STRUCT(id BIGINT, first_name VARCHAR, last_name VARCHAR, "position" VARCHAR, \
            jersey_number VARCHAR), team STRUCT(abbreviation VARCHAR), game STRUCT(id BIGINT, "date" DATE, season BIGINT, status VARCHAR, \
            period BIGINT, postseason BOOLEAN, home_team_score BIGINT, visitor_team_score BIGINT, home_team_id BIGINT, visitor_team_id BIGINT))[]'}""";
    private static final List<String> KEY = List.of("bdl_game_id", "bdl_player_id");
    private static final List<Filled> FILLED = List.of(new Filled("bdl_game_id", "BIGINT", "game.id"),
            new Filled("bdl_player_id", "BIGINT", "player.id"), new Filled("game_date", "DATE", "game.date"),
            new Filled("season_year", "BIGINT", "game.season"), new Filled("game_status", "VARCHAR", "game.status"),
            new Filled("period", "BIGINT", "game.period"), new Filled("is_postseason", "BOOLEAN", "game.postseason"),
            new Filled("home_team_score", "BIGINT", "game.home_team_score"),
            new Filled("away_team_score", "BIGINT", "game.visitor_team_score"),
            new Filled("home_team_id", "BIGINT", "game.home_team_id"), new Filled("away_team_id", "BIGINT", "game.visitor_team_id"),
            new Filled("team_abbr", "VARCHAR", "team.abbreviation"),
            new Filled("player_full_name", "VARCHAR", "player.first_name || ' ' || stat.player.last_name"),
            new Filled("jersey_number", "VARCHAR", "player.jersey_number"), new Filled("position", "VARCHAR", "player.position"),
            new Filled("minutes", "VARCHAR", "min"), new Filled("points", "BIGINT", "pts"), new Filled("rebounds", "BIGINT", "reb"),
            new Filled("assists", "BIGINT", "ast"), new Filled("steals", "BIGINT", "stl"), new Filled("blocks", "BIGINT", "blk"),
            new Filled("turnovers", "BIGINT", "turnover"), new Filled("personal_fouls", "BIGINT", "pf"),
            new Filled("offensive_rebounds", "BIGINT", "oreb"), new Filled("defensive_rebounds", "BIGINT", "dreb"),
            new Filled("field_goals_made", "BIGINT", "fgm"), new Filled("field_goals_attempted", "BIGINT", "fga"),
            new Filled("field_goal_pct", "DOUBLE", "fg_pct"), new Filled("three_pointers_made", "BIGINT", "fg3m"),
            new Filled("three_pointers_attempted", "BIGINT", "fg3a"), new Filled("three_point_pct", "DOUBLE", "fg3_pct"),
            new Filled("free_throws_made", "BIGINT", "ftm"), new Filled("free_throws_attempted", "BIGINT", "fta"),
            new Filled("free_throw_pct", "DOUBLE", "ft_pct"), new Filled("plus_minus", "BIGINT", "plus_minus"));
    private final Connection connection;

    /** A column and where in a row of the document its value stands. */
    private record Filled(String column, String type, String place) {}

    private BareEngine(Connection connection) {
        this.connection = connection;
    }

    static BareEngine open(Path file) throws SQLException {
        BareEngine engine = new BareEngine(DriverManager.getConnection("jdbc:duckdb:" + file));
        engine.connection.setAutoCommit(false);
        engine.execute("CREATE TABLE box_scores (%s)".formatted(each("%s", filled -> filled.column() + " " + filled.type())));
        engine.connection.commit();
        return engine;
    }

    static int columns() {
        return FILLED.size();
    }

    void merge(List<Path> documents) throws SQLException {
        String files = documents.stream().map(document -> "'" + document.toString().replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "[", "]"));
        execute("""
                MERGE INTO box_scores AS t USING (
                  SELECT %s FROM (SELECT unnest(stats) AS stat FROM read_json(%s, columns = %s, maximum_object_size = 268435456))) AS s
                ON %s
                WHEN MATCHED THEN UPDATE SET %s
                WHEN NOT MATCHED THEN INSERT (%s) VALUES (%s)""".formatted(
                each("%s", filled -> "stat." + filled.place() + " AS " + filled.column()),
                files, DOCUMENT,
                KEY.stream().map(key -> "t.%1$s = s.%1$s".formatted(key)).collect(Collectors.joining(" AND ")),
                each("%1$s = s.%1$s", Filled::column), each("%s", Filled::column), each("s.%s", Filled::column)));
        connection.commit();
    }

    private static String each(String form, Function<Filled, String> text) {
        Stream<String> texts = FILLED.stream().map(text);
        return texts.map(form::formatted).collect(Collectors.joining(", "));
    }

    /** Rows, and their points together. */
    String content() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*), SUM(points) FROM box_scores");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return "%d rows, %d points".formatted(result.getLong(1), result.getLong(2));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
