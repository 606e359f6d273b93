package fullcourt.prediction.grading;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.prediction.SqlExample;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AccuracyBySystemSqlTest {

    @Test
    void countsCurrentGradesOfTheDatesAndNoOthers() {
        assertThat(new SqlExample(AccuracyBySystem.query(LocalDate.of(2024, 1, 14), LocalDate.of(2024, 1, 15)))
                .with(PredictionAccuracy.TABLE, """
                        game_date  | game_id          | player_lookup | system_id      | error | absolute_error | actual_points | recommendation | outcome | is_current
                        2024-01-13 | 20240113_BOS_LAL | lebronjames   | moving_average | 90.00 | 90.00          | 0             | OVER           | LOSS    | true
                        2024-01-14 | 20240114_BOS_LAL | lebronjames   | moving_average | -4.50 | 4.50           | 30            | OVER           | WIN     | true
                        2024-01-14 | 20240114_BOS_LAL | austinreaves  | moving_average | 2.00  | 2.00           | 12            | OVER           | LOSS    | true
                        2024-01-14 | 20240114_BOS_LAL | austinreaves  | moving_average | 9.00  | 9.00           | 5             | OVER           | LOSS    | false
                        2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | moving_average | -1.00 | 1.00           | 23            | UNDER          | PUSH    | true
                        2024-01-15 | 20240115_BOS_LAL | jaysontatum   | moving_average | null  | null           | null          | UNDER          | VOID    | true
                        2024-01-15 | 20240115_BOS_LAL | lebronjames   | moving_average | 0.50  | 0.50           | 25            | PASS           | PASS    | true
                        2024-01-15 | 20240115_BOS_LAL | jaysontatum   | similarity     | null  | null           | null          | UNDER          | VOID    | true
                        """)
                .result()).isEqualTo("""
                moving_average | 4 | 2.0 | -0.75 | 1 | 1 | 0 | 0 | 1
                similarity | 0 | null | null | 0 | 0 | 0 | 0 | 1
                """);
    }

    @Test
    void theHitRateIsOfDecidedBets() {
        assertThat(new AccuracyBySystem.Bets(11, 9).hitRate()).hasValue(0.55);
        assertThat(new AccuracyBySystem.Bets(0, 0).hitRate()).isEmpty();
        assertThat(new AccuracyBySystem("ensemble", 20, OptionalDouble.of(5), OptionalDouble.of(0), new AccuracyBySystem.Bets(3, 1),
                new AccuracyBySystem.Bets(0, 4), 0).hitRate()).hasValue(0.375);
    }
}
