package fullcourt.precompute;

import static fullcourt.precompute.PrecomputeSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayerCompositeFactorsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = PrecomputeSql.of(new PlayerCompositeFactorsProcessor());

    /** One line: player, days of rest, games and minutes of 7 days, minutes per game, pairs of games in 14 days. */
    private static String fatigue(String lines) {
        StringBuilder text = new StringBuilder("game_date | player_lookup | days_rest | games_in_last_7_days | minutes_in_last_7_days"
                + " | avg_minutes_per_game_last_7 | back_to_backs_last_14_days | back_to_back\n");
        lines.lines().forEach(line -> text.append("2025-01-15 | ").append(line).append(" | ")
                .append(line.split("\\|")[1].strip().equals("0")).append('\n'));
        return STEP.rows(DAY, List.of(rows("nba_analytics.upcoming_player_game_context", text.toString())), "player_lookup",
                "fatigue_score", "fatigue_adjustment");
    }

    @Test
    void aHundredIsFreshAndEveryLoadTakesAway() {
        assertThat(fatigue("""
                a1yesterday   | 0    | 1 | 30  | 30   | 0
                a2oneday      | 1    | 1 | 30  | 30   | 0
                a3twodays     | 2    | 1 | 30  | 30   | 1
                a4fourgames   | 1    | 4 | 120 | 30   | 0
                a5minutes     | 1    | 3 | 241 | 30   | 0
                a6average     | 1    | 3 | 108 | 36   | 0
                a7pairs       | 1    | 3 | 90  | 30   | 2
                a8everything  | 0    | 4 | 250 | 40   | 3
                a9nothing     | null | 0 | 0   | null | 0
                """)).isEqualTo("""
                player_lookup | fatigue_score | fatigue_adjustment
                a1yesterday   | 85            | -0.75
                a2oneday      | 100           | 0
                a3twodays     | 100           | 0
                a4fourgames   | 90            | -0.5
                a5minutes     | 90            | -0.5
                a6average     | 92            | -0.4
                a7pairs       | 88            | -0.6
                a8everything  | 45            | -2.75
                a9nothing     | 100           | 0
                """);
    }

    @Test
    void paceIsHalfTheDifferenceCutAtThreeAndUnknownStaysUnknown() {
        var context = rows("nba_analytics.upcoming_player_game_context", """
                game_date  | player_lookup | days_rest | games_in_last_7_days | minutes_in_last_7_days | back_to_backs_last_14_days | back_to_back | opponent_pace_last_10 | team_pace_last_10
                2025-01-15 | a1faster      | 1         | 4                    | 100                    | 0                          | false        | 102.5                 | 100
                2025-01-15 | a2muchslower  | 1         | 1                    | 30                     | 0                          | false        | 91                    | 100
                2025-01-15 | a3unknown     | 0         | 1                    | 30                     | 0                          | true         | null                  | 100
                2025-01-14 | a4yesterday   | 1         | 1                    | 30                     | 0                          | false        | 91                    | 100
                """);
        assertThat(STEP.rows(DAY, List.of(context), "player_lookup", "pace_differential", "pace_score", "pace_adjustment",
                "total_composite_adjustment")).isEqualTo("""
                        player_lookup | pace_differential | pace_score | pace_adjustment | total_composite_adjustment
                        a1faster      | 2.5               | 1.25       | 1.25            | 0.75
                        a2muchslower  | -9                | -3         | -3              | -3
                        a3unknown     | null              | null       | null            | -0.75
                        """);
    }
}
