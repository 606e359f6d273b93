package fullcourt.testing.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlGateTest {

    private static final GateTable SCORES = new GateTable("nba_raw", "scores", List.of(
            new GateColumn("game_date", "DATE", false), new GateColumn("player", "STRING", false), new GateColumn("points", "INT64", true),
            new GateColumn("minutes", "NUMERIC(5,2)", true), new GateColumn("ratio", "FLOAT64", true)), Optional.of("game_date"));
    private static final GateTable TEAMS = new GateTable("nba_reference", "teams", List.of(new GateColumn("team", "STRING", false)),
            Optional.empty());
    private static final Map<String, String> TYPES = Map.of("game_date", "DATE", "window_start", "DATE");
    private static final SqlGate GATE = new SqlGate(List.of(SCORES, TEAMS));

    @Test
    void namesTheColumnsOfTheResultWithTheirTypes() {
        assertThat(check("""
                SELECT player, AVG(points) AS points_avg, SUM(minutes) AS minutes_sum, COUNT(*) AS games FROM nba_raw.scores
                WHERE game_date >= @window_start AND game_date < @game_date GROUP BY player
                """)).extracting(column -> column.name() + " " + column.type())
                .containsExactly("player STRING", "points_avg FLOAT64", "minutes_sum NUMERIC", "games INT64");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT playr FROM nba_raw.scores           | scores.sql: line 1, column 8: Unrecognized name: playr; Did you mean player?.
            SELECT player FROM nba_raw.score           | scores.sql: line 1, column 20: Table not found: nba_raw.score; Did you mean nba_raw.scores?.
            SELECT TRY_CAST(points AS STRING) FROM nba_raw.scores | scores.sql: line 1, column 8: Function not found: TRY_CAST.
            SELECT points + player FROM nba_raw.scores | scores.sql: line 1, column 8: No matching signature for operator +
            DELETE FROM nba_raw.scores WHERE TRUE      | scores.sql: it is not a SELECT; one file holds one SELECT.
            """)
    void anErrorNamesFilePlaceAndReason(String sql, String message) {
        assertThatThrownBy(() -> check(sql)).hasMessageStartingWith(message.substring(0, message.length() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AVG(minutes)                 | scores.sql: AVG of NUMERIC is rounded otherwise in DuckDB; write AVG on CAST(x AS FLOAT64).
            SAFE_DIVIDE(SUM(minutes), 3) | scores.sql: SAFE_DIVIDE of NUMERIC is rounded otherwise in DuckDB; write SAFE_DIVIDE on CAST(x AS FLOAT64).
            SUM(minutes * minutes)       | scores.sql: multiplication of NUMERIC is rounded otherwise in DuckDB; write multiplication on CAST(x AS FLOAT64).
            SUM(minutes * 0.5)           | scores.sql: 0.5 beside a NUMERIC is a NUMERIC in BigQuery and a float in DuckDB; write NUMERIC '0.5', or CAST(x AS FLOAT64) for the other side.
            ROUND(AVG(points), 1)        | scores.sql: ROUND of FLOAT64 to decimals differs near a half; write ROUND(CAST(x AS NUMERIC), n).
            CAST(AVG(points) AS INT64)   | scores.sql: a cast of FLOAT64 to INT64 rounds otherwise in DuckDB; write CAST(ROUND(x) AS INT64).
            CAST(AVG(points) AS STRING)  | scores.sql: a cast of FLOAT64 to STRING prints otherwise in DuckDB; keep the value, or cast an INT64 or DATE.
            SAFE_CAST(MIN(player) AS INT64) | scores.sql: a cast of STRING to INT64 accepts other texts in DuckDB; parse texts in the raw processor.
            MAX(game_date) - MIN(game_date) | scores.sql: the difference of two dates or timestamps is an INTERVAL; write DATE_DIFF or TIMESTAMP_DIFF.
            """)
    void refusesWhatOnlyTypesTell(String expression, String message) {
        assertThatThrownBy(() -> check("SELECT " + expression + " FROM nba_raw.scores WHERE game_date = @game_date")).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT player FROM nba_raw.scores WHERE game_date = @game_date",
            "SELECT player FROM nba_raw.scores WHERE game_date BETWEEN @window_start AND DATE_SUB(@game_date, INTERVAL 1 DAY)",
            "SELECT player FROM nba_raw.scores WHERE @window_start <= game_date AND points > 3 AND game_date < @game_date",
            "SELECT player FROM nba_raw.scores WHERE game_date IN (@window_start, @game_date)",
            "SELECT d.player FROM nba_raw.scores AS d LEFT JOIN nba_raw.scores AS p ON p.player = d.player AND p.game_date >= @window_start AND p.game_date < @game_date WHERE d.game_date = @game_date",
            "WITH w AS (SELECT player FROM nba_raw.scores WHERE game_date = @game_date) SELECT player FROM w",
            "SELECT player FROM (SELECT * FROM nba_raw.scores) WHERE game_date = @game_date",
            "SELECT team FROM nba_reference.teams"})
    void acceptsPartitionedTablesWithBounds(String sql) {
        assertThatCode(() -> check(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT player FROM nba_raw.scores | scores.sql: the partitioned table scores AS scores has no lower and no upper bound in terms of parameters; add one on scores.game_date, or BigQuery reads it whole.
            SELECT player FROM nba_raw.scores AS s WHERE s.game_date < @game_date | scores.sql: the partitioned table scores AS s has no lower bound in terms of parameters; add one on s.game_date, or BigQuery reads it whole.
            SELECT player FROM nba_raw.scores AS s WHERE s.game_date >= @window_start | scores.sql: the partitioned table scores AS s has no upper bound in terms of parameters; add one on s.game_date, or BigQuery reads it whole.
            SELECT player FROM nba_raw.scores AS s WHERE s.game_date = @game_date OR s.points > 3 | scores.sql: the partitioned table scores AS s has no lower and no upper bound in terms of parameters; add one on s.game_date, or BigQuery reads it whole.
            SELECT player FROM nba_raw.scores AS s WHERE DATE_ADD(s.game_date, INTERVAL 1 DAY) = @game_date | scores.sql: the partitioned table scores AS s has no lower and no upper bound in terms of parameters; add one on s.game_date, or BigQuery reads it whole.
            SELECT player FROM nba_raw.scores AS s WHERE s.game_date = DATE '2025-01-01' | scores.sql: the partitioned table scores AS s has no lower and no upper bound in terms of parameters; add one on s.game_date, or BigQuery reads it whole.
            SELECT d.player FROM nba_raw.scores AS d JOIN nba_raw.scores AS p ON p.game_date = d.game_date WHERE d.game_date = @game_date | scores.sql: the partitioned table scores AS p has no lower and no upper bound in terms of parameters; add one on p.game_date, or BigQuery reads it whole.
            SELECT d.player FROM nba_raw.scores AS d LEFT JOIN nba_reference.teams AS t ON d.game_date = @game_date | scores.sql: the partitioned table scores AS d has no lower and no upper bound in terms of parameters; add one on d.game_date, or BigQuery reads it whole.
            WITH w AS (SELECT * FROM nba_raw.scores) SELECT player FROM w WHERE game_date = @game_date | scores.sql: the partitioned table scores AS scores has no lower and no upper bound in terms of parameters; add one on scores.game_date, or BigQuery reads it whole.
            """)
    void refusesPartitionedTablesWithoutBounds(String sql, String message) {
        assertThatThrownBy(() -> check(sql)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT DATE_TRUNC(game_date, MONTH) AS game_date, COUNT(*) AS games FROM nba_raw.scores WHERE game_date = @game_date GROUP BY game_date",
            "SELECT player, ROW_NUMBER() OVER (ORDER BY player) AS points FROM nba_raw.scores WHERE game_date = @game_date QUALIFY points = 1"})
    void refusesAComputedColumnThatHidesOneOfATable(String sql) {
        assertThatThrownBy(() -> check(sql)).hasMessageContaining("give the computed column another name");
    }

    @Test
    void acceptsAComputedColumnWithANameOfItsOwn() {
        assertThat(check(
                "SELECT DATE_TRUNC(game_date, MONTH) AS month, COUNT(*) AS games FROM nba_raw.scores WHERE game_date = @game_date GROUP BY month"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            player, minutes            | scores.sql: the result has no column points.
            player, points, minutes, 1 AS extra | scores.sql: the result's column extra is not declared in the table.
            player, points, ratio AS minutes    | scores.sql: the result's column minutes is FLOAT64, the table declares NUMERIC(5,2); write CAST(… AS NUMERIC).
            """)
    void comparesTheResultWithTheTableItFills(String columns, String message) {
        var expected = List.of(new GateColumn("player", "STRING", false), new GateColumn("points", "INT64", true),
                new GateColumn("minutes", "NUMERIC(5,2)", true));
        var file = new SqlFile("scores.sql", "SELECT " + columns + " FROM nba_raw.scores WHERE game_date = @game_date");
        assertThatThrownBy(() -> GATE.check(file, TYPES, expected)).hasMessage(message);
    }

    @Test
    void namesTheFirstRowThatDiffers() {
        var rows = GateRows.of(SCORES, """
                game_date  | player | points
                2025-01-10 | james  | 31
                """);
        var file = new SqlFile("scores.sql", "SELECT ROUND(2.675, 2) AS rounded FROM nba_raw.scores");
        assertThatThrownBy(() -> GATE.assertSameRows(file, List.of(rows), Map.of())).hasMessage("""
                scores.sql: row 1 differs.
                  GoogleSQL 2.67 (Double)
                  DuckDB    2.68 (Double)""");
    }

    private static List<GateColumn> check(String sql) {
        return GATE.check(new SqlFile("scores.sql", sql), TYPES);
    }
}
