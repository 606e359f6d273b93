package fullcourt.prediction.grading;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.prediction.SqlExample;
import fullcourt.prediction.publish.PlayerPropPredictions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GradingInputSqlTest {
    private static final String BOTH_COMPLETE = """
            game_date  | game_id          | is_complete
            2024-01-15 | 20240115_BOS_LAL | true
            2024-01-15 | 20240115_BOS_LAL | true
            """;
    private static final String PREDICTIONS = """
            game_date  | game_id          | player_lookup | prop_type | system_id | input_hash | predicted_points | line | recommendation | retrospective | predicted_at         | tip_off_at | over_price_decimal | under_price_decimal | withdrawn_at
            2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble  | a1         | 24.00            | 25.5 | PASS           | false         | 2024-01-15T17:00:00Z | 2024-01-16T03:00:00Z | 1.9 | 1.9 | null
            2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble  | a2         | 26.25            | 25.5 | OVER           | false         | 2024-01-15T19:00:00Z | 2024-01-16T03:00:00Z | 1.9 | 1.9 | null
            2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble  | a3         | 29.00            | 25.5 | OVER           | true          | 2024-01-16T05:00:00Z | 2024-01-16T03:00:00Z | 1.9 | 1.9 | null
            2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | points    | ensemble  | b1         | 22.00            | null | NO_LINE        | true          | 2024-01-16T05:00:00Z | 2024-01-16T03:00:00Z | null | null | null
            2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | points    | ensemble  | b2         | 23.00            | null | NO_LINE        | true          | 2024-01-16T06:00:00Z | 2024-01-16T03:00:00Z | null | null | null
            2024-01-15 | 20240115_GSW_MEM | stephencurry  | points    | ensemble  | c1         | 27.00            | null | NO_LINE        | false         | 2024-01-15T17:00:00Z | 2024-01-16T00:00:00Z | null | null | null
            """;

    @Test
    void theLastPredictionBeforeTipOffCountsAndALaterOneOnlyWithoutIt() {
        assertThat(example().with(SqlExample.COMPLETENESS, BOTH_COMPLETE).with(PlayerGameSummaryProcessor.TABLE, """
                game_date  | game_id          | player_lookup | points
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | 30
                """).result()).isEqualTo("""
                20240115_BOS_LAL | 2024-01-15 | jaylenbrown | points | ensemble | b2 | 23 | null | null | null | null | NO_LINE | true | null | null | null | null | null | null
                20240115_BOS_LAL | 2024-01-15 | lebronjames | points | ensemble | a2 | 26.25 | null | 25.5 | 1.9 | 1.9 | OVER | false | 30 | null | null | null | null | null
                """);
    }

    @Test
    void aPredictionThatWasWithdrawnIsNotGradedWhateverWasSaidBefore() {
        assertThat(new SqlExample(GradingInput.query(JAN_15)).with(SqlExample.COMPLETENESS, BOTH_COMPLETE).with(PlayerPropPredictions.TABLE, """
                game_date  | game_id          | player_lookup | prop_type | system_id  | input_hash | predicted_at         | withdrawn_at         | tip_off_at
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble   | a1         | 2024-01-15T17:00:00Z | null                 | 2024-01-16T03:00:00Z
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble   | a2         | 2024-01-15T18:00:00Z | 2024-01-15T19:00:00Z | 2024-01-16T03:00:00Z
                2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | points    | ensemble   | b1         | 2024-01-15T17:00:00Z | 2024-01-15T19:00:00Z | 2024-01-16T03:00:00Z
                2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | points    | ensemble   | b2         | 2024-01-15T20:00:00Z | null                 | 2024-01-16T03:00:00Z
                2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | points    | similarity | c1         | 2024-01-15T20:00:00Z | 2024-01-16T05:00:00Z | 2024-01-16T03:00:00Z
                """).result().lines()).singleElement().asString()
                .startsWith("20240115_BOS_LAL | 2024-01-15 | jaylenbrown | points | ensemble | b2");
    }

    @Test
    @Tag("F15")
    void aGameIsNotGradedBeforeBothTeamsAreComplete() {
        assertThat(example().with(SqlExample.COMPLETENESS, """
                game_date  | game_id          | is_complete
                2024-01-15 | 20240115_BOS_LAL | false
                2024-01-15 | 20240115_GSW_MEM | false
                2024-01-14 | 20240115_BOS_LAL | true
                """).result()).isEmpty();
    }

    @Test
    void bringsTheGradeThatIsThere() {
        assertThat(example().with(SqlExample.COMPLETENESS, BOTH_COMPLETE).with(PredictionAccuracy.TABLE, """
                game_date  | game_id          | player_lookup | prop_type | system_id | graded_version | input_hash | actual_points | is_current | over_price_decimal | under_price_decimal
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble  | 1              | a1         | 28            | false      | 1.9                | 2
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | points    | ensemble  | 2              | a2         | 29            | true       | 1.9                | 2
                """).result().lines().filter(line -> line.contains("lebronjames"))).containsExactly(
                "20240115_BOS_LAL | 2024-01-15 | lebronjames | points | ensemble | a2 | 26.25 | null | 25.5 | 1.9 | 1.9 | OVER | false | null | 2 | a2 | 29 | 1.9 | 2");
    }

    private static SqlExample example() {
        return new SqlExample(GradingInput.query(JAN_15)).with(PlayerPropPredictions.TABLE, PREDICTIONS);
    }
}
