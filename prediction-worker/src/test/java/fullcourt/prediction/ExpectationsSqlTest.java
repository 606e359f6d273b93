package fullcourt.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.SlateGamesProcessor;
import fullcourt.analytics.TeamDefenseGameSummaryProcessor;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.grading.PredictionAccuracyProcessor;
import fullcourt.prediction.publish.NotPredictedProcessor;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.PredictionsStep;
import fullcourt.prediction.publish.SlateView;
import fullcourt.prediction.publish.SystemProofProcessor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExpectationsSqlTest {
    private static final String FEATURES = """
            game_date  | game_id          | player_lookup | is_production_ready | tip_off_at
            2024-01-13 | 20240113_BOS_LAL | lebronjames   | true                | 2024-01-14T00:00:00Z
            2024-01-15 | 20240115_BOS_LAL | lebronjames   | true                | 2024-01-16T00:00:00Z
            2024-01-15 | 20240115_BOS_LAL | bronnyjames   | false               | 2024-01-16T00:00:00Z
            2024-01-15 | 20240115_GSW_MEM | stephencurry  | true                | 2024-01-15T19:00:00Z
            2024-01-15 | 20240115_CHI_MIA | bamadebayo    | true                | 2024-01-15T19:00:00Z
            """;

    @Test
    void everyoneWhoMayBePredictedShouldBeUntilAPredictedGameHasBegun() {
        assertThat(expected(new PredictionsStep(Clock.systemUTC(), new BuildId("1a2b3c"))).with(FeatureStore.TABLE, FEATURES)
                .with(PlayerPropPredictions.TABLE, """
                        game_date  | game_id
                        2024-01-15 | 20240115_BOS_LAL
                        2024-01-15 | 20240115_GSW_MEM
                        """).result())
                .isEqualTo("2024-01-15 | bamadebayo\n2024-01-15 | lebronjames\n");
    }

    @Test
    void aPredictedPlayerWhoIsNotOneOfThemIsExpectedUntilTipOff() {
        assertThat(expected(new PredictionsStep(Clock.systemUTC(), new BuildId("1a2b3c"))).with(FeatureStore.TABLE, FEATURES)
                .with(PlayerPropPredictions.TABLE, """
                        game_date  | game_id          | player_lookup | is_active | tip_off_at
                        2024-01-15 | 20240115_BOS_LAL | bronnyjames   | true      | 2024-01-16T00:00:00Z
                        2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | false     | 2024-01-16T00:00:00Z
                        2024-01-15 | 20240115_GSW_MEM | garypayton    | true      | 2024-01-15T19:00:00Z
                        """).result())
                .isEqualTo("2024-01-15 | bamadebayo\n2024-01-15 | bronnyjames\n2024-01-15 | lebronjames\n");
    }

    @Test
    void everySystemIsJudgedOnEveryDateWithGames() {
        assertThat(expected(new SystemProofProcessor()).with(SlateGamesProcessor.TABLE, """
                game_date  | game_id
                2024-01-13 | 20240113_BOS_LAL
                2024-01-15 | 20240115_BOS_LAL
                2024-01-15 | 20240115_GSW_MEM
                """).result().lines()).containsExactlyInAnyOrderElementsOf(
                SlateView.systems().stream().map(system -> "2024-01-15 | " + system).toList());
    }

    @Test
    void everyoneElseShouldBeListed() {
        assertThat(expected(new NotPredictedProcessor()).with(FeatureStore.TABLE, FEATURES).result())
                .isEqualTo("2024-01-15 | bronnyjames\n");
    }

    @Test
    @Tag("F15")
    void everyPredictionOfACompleteGameShouldBeGraded() {
        assertThat(expected(new PredictionAccuracyProcessor(Clock.systemUTC())).with(PlayerPropPredictions.TABLE, """
                game_date  | game_id          | player_lookup | system_id  | is_active
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | ensemble   | true
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | similarity | true
                2024-01-15 | 20240115_BOS_LAL | jaylenbrown   | ensemble   | false
                2024-01-15 | 20240115_GSW_MEM | stephencurry  | ensemble   | true
                """).with(TeamDefenseGameSummaryProcessor.TABLE, """
                game_date  | game_id          | defending_team_abbr
                2024-01-15 | 20240115_BOS_LAL | BOS
                2024-01-15 | 20240115_BOS_LAL | LAL
                """).result()).isEqualTo("2024-01-15 | lebronjames\n");
    }

    private static SqlExample expected(Step step) {
        List<Parameter> parameters = new ArrayList<>(step.expects().parameters());
        parameters.add(Parameter.of("from_date", ColumnType.DATE, LocalDate.of(2024, 1, 14)));
        parameters.add(Parameter.of("to_date", ColumnType.DATE, LocalDate.of(2024, 1, 15)));
        parameters.add(Parameter.of("as_of", ColumnType.TIMESTAMP, Instant.parse("2024-01-15T20:00:00Z")));
        return new SqlExample(new Query(step.expects().sql().name(), step.expects().sql().text(), parameters));
    }
}
