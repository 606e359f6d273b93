package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.prediction.SqlExample;
import fullcourt.prediction.grading.PredictionAccuracy;
import org.junit.jupiter.api.Test;

class MemberRecordsSqlTest {

    @Test
    void sumsTheCurrentErrorsOfTheThirtyDaysBefore() {
        assertThat(new SqlExample(MemberRecords.query(JAN_15)).with(PredictionAccuracy.TABLE, """
                game_date  | game_id          | player_lookup | prop_type | system_id      | graded_version | error | is_current
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | moving_average | 1              | 50.00 | true
                2024-01-14 | 20240114_BOS_LAL | lebronjames   | points    | moving_average | 1              | 9.00  | false
                2024-01-14 | 20240114_BOS_LAL | lebronjames   | points    | moving_average | 2              | -3.25 | true
                2024-01-14 | 20240114_BOS_LAL | austinreaves  | points    | moving_average | 1              | null  | true
                2023-12-16 | 20231216_BOS_LAL | lebronjames   | points    | moving_average | 1              | 2.00  | true
                2023-12-15 | 20231215_BOS_LAL | lebronjames   | points    | moving_average | 1              | 40.00 | true
                2024-01-14 | 20240114_BOS_LAL | lebronjames   | points    | last_10_mean   | 1              | 1.50  | true
                """).result()).isEqualTo("""
                last_10_mean | 1 | 2.25
                moving_average | 2 | 14.5625
                """);
    }
}
