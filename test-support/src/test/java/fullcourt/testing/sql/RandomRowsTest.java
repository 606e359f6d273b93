package fullcourt.testing.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomRowsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final Set<String> KEY = Set.of("game_date", "player");
    private static final GateTable SCORES = new GateTable("nba_raw", "scores", List.of(
            new GateColumn("game_date", "DATE", false), new GateColumn("player", "STRING", false),
            new GateColumn("status", "STRING", false),
            new GateColumn("points", "INT64", true), new GateColumn("minutes", "NUMERIC(5,2)", true)), Optional.of("game_date"));
    private static final SqlGate GATE = new SqlGate(List.of(SCORES));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aWindowOverGamesGivesTheSameRowsInBothEngines(long seed) {
        var form = new SqlFile("form.sql", """
                SELECT day.player, AVG(past.points) AS points_avg, STDDEV_SAMP(past.points) AS points_std, COUNT(past.points) AS games,
                  ROUND(CAST(SAFE_DIVIDE(SUM(past.points), SUM(CAST(past.minutes AS FLOAT64))) AS NUMERIC), 3) AS points_per_minute,
                  ANY_VALUE(past.points HAVING MAX past.game_date) AS last_points
                FROM nba_raw.scores AS day
                LEFT JOIN nba_raw.scores AS past
                  ON past.player = day.player AND past.status = 'final' AND past.game_date >= @window_start AND past.game_date < @game_date
                WHERE day.game_date = @game_date
                GROUP BY day.player
                """);
        GATE.check(form, Map.of("game_date", "DATE", "window_start", "DATE"));
        var rows = new RandomRows(seed, DAY).with("status", "final", "scheduled").rowsOf(SCORES, KEY, 60);
        assertThat(GATE.assertSameRows(form, List.of(rows), Map.of("game_date", DAY, "window_start", DAY.minusDays(7)))).isNotEmpty();
    }

    @Test
    void theSameSeedGivesTheSameRows() {
        assertThat(new RandomRows(7, DAY).rowsOf(SCORES, KEY, 20)).isEqualTo(new RandomRows(7, DAY).rowsOf(SCORES, KEY, 20));
    }

    @Test
    void noTwoRowsHaveTheSameKey() {
        var rows = new RandomRows(7, DAY).rowsOf(SCORES, KEY, 200).rows();
        assertThat(rows.stream().map(row -> row.subList(0, 2))).doesNotHaveDuplicates();
    }
}
