package fullcourt.testing.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything {@code docs/rules/sql-subset.md} allows gives the same rows in Google's reference implementation and in DuckDB. */
class SqlSubsetTest {

    private static final GateTable GAMES = new GateTable("nba_raw", "games", List.of(
            new GateColumn("game_date", "DATE", false), new GateColumn("player", "STRING", false), new GateColumn("team", "STRING", true),
            new GateColumn("points", "INT64", true), new GateColumn("minutes", "NUMERIC(5,2)", true),
            new GateColumn("ratio", "FLOAT64", true),
            new GateColumn("home", "BOOL", true), new GateColumn("tip", "TIMESTAMP", true)), Optional.empty());
    private static final GateRows ROWS = GateRows.of(GAMES, """
            game_date  | player | team | points | minutes | ratio | home  | tip
            2025-01-10 | james  | LAL  | 31     | 35.50   | 0.525 | true  | 2025-01-11T03:30:00Z
            2025-01-11 | james  | LAL  | 18     | 33.25   | 0.4   | false | 2025-01-12T00:00:00Z
            2025-01-13 | james  | LAL  | null   | null    | null  | null  | null
            2025-01-10 | curry  | GSW  | 24     | 31.75   | 0.611 | false | 2025-01-11T03:30:00Z
            2025-01-12 | curry  | null | 0      | 0.00    | 0.0   | true  | 2025-01-13T02:00:30Z
            2025-01-13 | curry  | GSW  | 41     | 38.05   | 0.7   | true  | 2025-01-14T03:00:59.999Z
            """);
    private static final Map<String, Object> PARAMETERS = Map.of("game_date", LocalDate.of(2025, 1, 13), "window_start",
            LocalDate.of(2025, 1, 1),
            "days", 3L, "cut_off", Instant.parse("2025-01-12T00:00:00Z"));
    private static final Map<String, String> TYPES = Map.of("game_date", "DATE", "window_start", "DATE", "days", "INT64", "cut_off",
            "TIMESTAMP");
    private static final SqlGate GATE = new SqlGate(List.of(GAMES));

    @ParameterizedTest
    @ValueSource(strings = {
            "points, minutes, ratio, home, team, tip, @cut_off",
            "SAFE_DIVIDE(points, 3), SAFE_DIVIDE(points, points), SAFE_DIVIDE(points, 0.0), SAFE_DIVIDE(100 * points, 48), SAFE_DIVIDE(NULL, points)",
            "IF(points > 20, 'high', 'low'), IFNULL(points, 0), COALESCE(minutes, 0), COALESCE(minutes, NUMERIC '1.5'), NULLIF(points, 0)",
            "ROUND(ratio), ROUND(-2.5), ROUND(points * 0.5), ROUND(minutes, 1), ROUND(NUMERIC '2.675', 2), ROUND(CAST(ratio AS NUMERIC), 2)",
            "minutes + 1, minutes * 2, minutes * points, minutes * ratio, minutes > 33, minutes - CAST(points AS NUMERIC), minutes * NUMERIC '0.5', -minutes",
            "0.44 * points, points + ratio, points = ratio, points > 30.5, IF(home, points, 0.5), CASE WHEN home THEN points ELSE ratio END",
            "ABS(-points), SIGN(points), SIGN(ratio - 0.5), MOD(-points, 7), DIV(-points, 7), POW(points, 2), SQRT(points), EXP(ratio), LN(ratio + 1)",
            "CEIL(ratio), FLOOR(minutes), TRUNC(ratio), TRUNC(minutes), LOG10(points + 1), ATAN2(ratio, 2.0), ASIN(ratio), ACOS(ratio), SIN(ratio), COS(ratio)",
            "GREATEST(points, 20), GREATEST(points, NULL), LEAST(20, points, 30), GREATEST(0.0, LEAST(100.0, ratio * 150))",
            "points IN (31, NULL), points NOT IN (31, 24), points IN UNNEST([31, 41]), points BETWEEN 10 AND 30, home IS TRUE, home IS NOT TRUE",
            "CONCAT(player, '-', team), player || team, UPPER(player), LOWER('ÀB'), LENGTH('é'), TRIM(' a '), LTRIM(' a'), RTRIM('a '), REPLACE(player, 'r', 'x')",
            "SUBSTR(player, 2, 3), SUBSTR(player, -2), SUBSTR(player, 10), LEFT(player, 2), RIGHT(player, 2), LPAD(player, 8, '0'), RPAD(player, 8, 'x')",
            "STARTS_WITH(player, 'j'), ENDS_WITH(player, 's'), STRPOS(player, 'm'), player LIKE 'j%', REGEXP_CONTAINS(player, r'^j\\w+')",
            "TO_HEX(MD5(team)), TO_HEX(MD5('')), TO_HEX(MD5('Dončić|é')), TO_HEX(MD5(CONCAT(player, '|', IFNULL(CAST(CAST(ROUND(ratio * 1000000) AS INT64) AS STRING), 'null'))))",
            "\"double \\\" quote\", 'It\\'s', \"a'b\", 'line\\n', r'raw\\d'",
            "SPLIT('a-b', '-')[OFFSET(1)], SPLIT('a-b', '-')[SAFE_OFFSET(5)], SPLIT('a-b', '-')[ORDINAL(1)], ARRAY_LENGTH([1, 2]), ARRAY_TO_STRING(['a', 'b'], '+')",
            "DATE_DIFF(@game_date, game_date, DAY), DATE_DIFF(game_date, DATE '2024-11-30', MONTH), DATE_DIFF(game_date, DATE '2024-11-30', YEAR)",
            "DATE_SUB(game_date, INTERVAL 3 DAY), DATE_ADD(@game_date, INTERVAL @days DAY), DATE_ADD(DATE '2025-01-31', INTERVAL 1 MONTH), DATE_SUB(game_date, INTERVAL points DAY)",
            "DATE_TRUNC(game_date, MONTH), DATE_TRUNC(game_date, ISOWEEK), DATE_TRUNC(game_date, QUARTER), DATE(2025, 1, 5), UNIX_DATE(game_date)",
            "tip < @cut_off, tip = TIMESTAMP '2025-01-12 00:00:00+00', tip > TIMESTAMP('2025-01-12 00:00:00'), TIMESTAMP(game_date), TIMESTAMP(game_date, 'America/New_York')",
            "DATE(tip), DATE(tip, 'America/New_York'), TIMESTAMP_TRUNC(tip, DAY), TIMESTAMP_TRUNC(tip, DAY, 'America/New_York'), UNIX_SECONDS(tip)",
            "TIMESTAMP_DIFF(tip, @cut_off, HOUR), TIMESTAMP_DIFF(tip, @cut_off, DAY), TIMESTAMP_DIFF(tip, @cut_off, MINUTE), TIMESTAMP_SUB(tip, INTERVAL 90 MINUTE), TIMESTAMP_ADD(tip, INTERVAL 1 DAY)",
            "EXTRACT(DAYOFWEEK FROM game_date), EXTRACT(YEAR FROM game_date), EXTRACT(ISOWEEK FROM game_date), EXTRACT(DAYOFYEAR FROM game_date), EXTRACT(SECOND FROM tip)",
            "EXTRACT(HOUR FROM tip AT TIME ZONE 'America/New_York'), EXTRACT(DATE FROM tip AT TIME ZONE 'America/New_York')",
            "game_date = '2025-01-10', SAFE_CAST('2025-13-01' AS DATE), CAST('2025-01-05' AS DATE), FORMAT_DATE('%Y%m%d', game_date), PARSE_DATE('%Y%m%d', '20250115')",
            "CAST(home AS INT64), CAST(points AS STRING), CAST(game_date AS STRING), CAST(points AS FLOAT64), CAST(minutes AS FLOAT64), CAST(ROUND(ratio * 10) AS INT64), CAST(ratio AS NUMERIC)"})
    void anExpressionGivesTheSameValues(String expressions) {
        sameRows("SELECT player, game_date, " + expressions + " FROM nba_raw.games");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "ROW_NUMBER() OVER (ORDER BY points, game_date), RANK() OVER (ORDER BY points DESC), DENSE_RANK() OVER (ORDER BY team)",
            "LAG(points) OVER (PARTITION BY player ORDER BY game_date), LEAD(points, 1, 0) OVER (PARTITION BY player ORDER BY game_date)",
            "FIRST_VALUE(points) OVER (PARTITION BY player ORDER BY game_date), LAST_VALUE(points) OVER (PARTITION BY player ORDER BY game_date), NTH_VALUE(points, 2) OVER (PARTITION BY player ORDER BY game_date)",
            "LAST_VALUE(points IGNORE NULLS) OVER (PARTITION BY player ORDER BY game_date ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)",
            "AVG(points) OVER last_two, SUM(points) OVER last_two, COUNT(points) OVER last_two, COUNTIF(points > 20) OVER last_two, STDDEV_SAMP(points) OVER last_two, LOGICAL_OR(home) OVER last_two",
            "SUM(points) OVER (PARTITION BY player ORDER BY UNIX_DATE(game_date) RANGE BETWEEN 2 PRECEDING AND 1 PRECEDING)",
            "PERCENTILE_CONT(ratio, 0.5) OVER (PARTITION BY player), NTILE(2) OVER (ORDER BY game_date, player), PERCENT_RANK() OVER (ORDER BY points), CUME_DIST() OVER (ORDER BY points)"})
    void aWindowGivesTheSameValues(String expressions) {
        sameRows("SELECT player, game_date, " + expressions + " FROM nba_raw.games "
                + "WINDOW last_two AS (PARTITION BY player ORDER BY game_date ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT player, COUNTIF(home), COUNT(*), COUNT(DISTINCT team), LOGICAL_OR(home), LOGICAL_AND(home), SUM(points), AVG(points), STDDEV_SAMP(points), MIN(tip), MAX(minutes), SUM(minutes) FROM nba_raw.games GROUP BY player",
            "SELECT COUNTIF(points > 5), SUM(points), AVG(points), MAX(points), COUNT(*), LOGICAL_OR(home), STDDEV(points), VAR_POP(points), CORR(points, ratio) FROM nba_raw.games WHERE points > 100",
            "SELECT player, ANY_VALUE(points HAVING MAX game_date), ANY_VALUE(points HAVING MIN game_date), STRING_AGG(CAST(points AS STRING), ',' ORDER BY game_date), ARRAY_AGG(player ORDER BY game_date) FROM nba_raw.games GROUP BY player",
            "SELECT game_date, player, points FROM nba_raw.games WHERE TRUE QUALIFY ROW_NUMBER() OVER (PARTITION BY player ORDER BY game_date DESC) = 1",
            "SELECT points FROM nba_raw.games ORDER BY points",
            "SELECT points, player FROM nba_raw.games ORDER BY points DESC, player",
            "SELECT team FROM nba_raw.games GROUP BY team ORDER BY team NULLS LAST",
            "SELECT player, SUM(IF(home, 1, 0)) FROM nba_raw.games GROUP BY player HAVING SUM(points) > 10 ORDER BY player DESC LIMIT 5",
            "SELECT a.player, b.points FROM nba_raw.games AS a LEFT JOIN nba_raw.games AS b ON b.player = a.player AND b.game_date = DATE_SUB(a.game_date, INTERVAL 1 DAY)",
            "SELECT player, a.points, b.points FROM nba_raw.games AS a FULL OUTER JOIN nba_raw.games AS b USING (player, game_date)",
            "SELECT g.player, (SELECT MAX(o.points) FROM nba_raw.games AS o WHERE o.player = g.player AND o.game_date < g.game_date) FROM nba_raw.games AS g",
            "SELECT player FROM nba_raw.games WHERE team NOT IN (SELECT team FROM nba_raw.games WHERE home) OR EXISTS (SELECT 1 FROM nba_raw.games AS o WHERE o.points > 30)",
            "WITH g AS (SELECT player, points FROM nba_raw.games WHERE game_date BETWEEN @window_start AND @game_date) SELECT player, MAX(points) FROM g GROUP BY player",
            "SELECT day, number FROM UNNEST(GENERATE_DATE_ARRAY(@window_start, DATE '2025-01-03')) AS day, UNNEST([1, 2]) AS number",
            "SELECT g.player, s.k FROM nba_raw.games AS g, UNNEST([STRUCT(1 AS k), STRUCT(2 AS k)]) AS s",
            "SELECT * EXCEPT (tip) FROM nba_raw.games UNION ALL SELECT * EXCEPT (tip) FROM nba_raw.games",
            "SELECT player FROM nba_raw.games EXCEPT DISTINCT SELECT 'james'",
            "SELECT player, SUM(x) FROM (SELECT player, points AS x FROM nba_raw.games UNION ALL SELECT player, ratio FROM nba_raw.games) GROUP BY player"})
    void aQueryGivesTheSameRows(String sql) {
        sameRows(sql);
    }

    @Test
    void quotientsRoundedThroughNumericAreTheSameFor24000Pairs() {
        sameRows("""
                SELECT a, b, CAST(SAFE_DIVIDE(a, b) AS NUMERIC), ROUND(CAST(SAFE_DIVIDE(a, b) AS NUMERIC), 1), ROUND(CAST(SAFE_DIVIDE(a, b) AS NUMERIC), 3),
                  CAST(ROUND(SAFE_DIVIDE(a, b)) AS INT64)
                FROM UNNEST(GENERATE_ARRAY(0, 800)) AS a, UNNEST(GENERATE_ARRAY(1, 30)) AS b
                """);
    }

    @Test
    void quotientsRoundedAsFloatsAreNotTheSame() {
        var file = new SqlFile("float.sql", "SELECT ROUND(SAFE_DIVIDE(a, 20), 1) FROM UNNEST([101]) AS a");
        assertThatThrownBy(() -> GATE.assertSameRows(file, List.of(), Map.of())).hasMessageContaining("GoogleSQL 5.0")
                .hasMessageContaining("DuckDB    5.1");
    }

    private static void sameRows(String sql) {
        var file = new SqlFile("subset.sql", sql);
        GATE.check(file, TYPES);
        assertThat(GATE.assertSameRows(file, List.of(ROWS), PARAMETERS)).isNotNull();
    }
}
