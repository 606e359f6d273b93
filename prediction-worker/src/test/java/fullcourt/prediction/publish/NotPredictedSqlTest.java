package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.analytics.PlayerPointsLinesProcessor;
import fullcourt.analytics.SlateGamesProcessor;
import fullcourt.analytics.UpcomingPlayerGameContextProcessor;
import fullcourt.league.Season;
import fullcourt.platform.holds.ReprocessAttempts;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.SqlExample;
import fullcourt.prediction.model.PredictionSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NotPredictedSqlTest {

    @Test
    void aPlayerWithAllPredictionsIsNotListed() {
        assertThat(example().with(FeatureStore.TABLE, features("lebronjames | null"))
                .with(PlayerPropPredictions.TABLE, predicted("lebronjames", "last_10_mean", "moving_average", "similarity", "ensemble"))
                .result()).isEmpty();
    }

    @Test
    void everyActiveSystemIsListed() {
        assertThat(reasons(example().with(FeatureStore.TABLE, features("lebronjames | null")))).containsExactlyInAnyOrderElementsOf(
                PredictionSystems.active(List.of()).stream()
                        .map(system -> "lebronjames | %s | NOT_YET_PREDICTED".formatted(system.systemId()))
                        .toList());
    }

    @Test
    void aSystemThatSaysNothingIsNamedByItsOwnRule() {
        assertThat(reasons(example().with(FeatureStore.TABLE, features("lebronjames | null"))
                .with(PlayerPropPredictions.TABLE, predicted("lebronjames", "last_10_mean", "moving_average")))).containsExactly(
                        "lebronjames | ensemble | FEW_MEMBERS", "lebronjames | similarity | FEW_SIMILAR_GAMES");
    }

    @Test
    @Tag("F49")
    void whoIsNotPredictedAtAllIsNamedByTheRuleThatStopsHim() {
        assertThat(reasonsOfEnsemble(example().with(FeatureStore.TABLE, features("lebronjames | null", "bronnyjames | FEW_GAMES"))
                .with(UpcomingPlayerGameContextProcessor.TABLE, """
                        game_date  | game_id          | player_lookup
                        2024-01-15 | 20240115_BOS_LAL | lebronjames
                        2024-01-15 | 20240115_BOS_LAL | bronnyjames
                        2024-01-15 | 20240115_BOS_LAL | austinreaves
                        """)
                .with(PlayerPointsLinesProcessor.TABLE, """
                        game_date  | game_id          | player_lookup
                        2024-01-15 | 20240115_BOS_LAL | lebronjames
                        2024-01-15 | 20240115_BOS_LAL | newcomer
                        2024-01-15 | 20240115_BOS_LAL | jaylenbrown
                        """)
                .with(PlayerGameSummaryProcessor.TABLE, """
                        game_date  | game_id          | player_lookup | team_abbr
                        2024-01-10 | 20240110_BOS_MIA | jaylenbrown   | BOS
                        2023-04-10 | 20230410_BOS_MIA | newcomer      | BOS
                        """))).containsExactly("austinreaves | NO_FEATURES", "bronnyjames | FEW_GAMES", "jaylenbrown | NOT_ON_SLATE",
                        "lebronjames | NOT_YET_PREDICTED", "newcomer | NO_HISTORY");
    }

    @Test
    void aPlayerExcludedForIncompleteInputIsListedWithTheGame() {
        assertThat(example().with(PlayerGameSummaryProcessor.TABLE, """
                game_date  | game_id          | player_lookup | team_abbr
                2024-01-10 | 20240110_BOS_MIA | jaylenbrown   | BOS
                2024-01-10 | 20240110_BOS_MIA | jaysontatum   | BOS
                2024-01-10 | 20240110_BOS_MIA | alhorford     | BOS
                2024-01-10 | 20240110_BOS_MIA | bamadebayo    | MIA
                2023-12-10 | 20231210_MIA_BOS | derrickwhite  | MIA
                2024-01-09 | 20240109_BOS_SAS | derrickwhite  | BOS
                """).with(SlateGamesProcessor.TABLE, """
                game_date  | game_id          | home_team_abbr | away_team_abbr
                2024-01-15 | 20240115_BOS_LAL | LAL            | BOS
                """).with(ReprocessAttempts.TABLE, """
                processor_name               | entity_id    | analysis_date | outcome  | held_until           | sequence
                upcoming_player_game_context | jaylenbrown  | 2024-01-14    | HELD     | 2024-01-15T15:00:00Z | 5
                upcoming_player_game_context | jaysontatum  | 2024-01-14    | HELD     | 2024-01-15T15:00:00Z | 5
                upcoming_player_game_context | jaysontatum  | 2024-01-15    | RELEASED | null                 | 6
                upcoming_player_game_context | alhorford    | 2024-01-13    | EXCLUDED | null                 | 1
                upcoming_player_game_context | bamadebayo   | 2024-01-15    | EXCLUDED | null                 | 1
                upcoming_player_game_context | derrickwhite | 2024-01-15    | EXCLUDED | null                 | 2
                """).result().lines().filter(line -> line.contains("ensemble"))).containsExactly(
                "2024-01-15 | 20240115_BOS_LAL | derrickwhite | ensemble | INCOMPLETE_INPUT",
                "2024-01-15 | 20240115_BOS_LAL | jaylenbrown | ensemble | HELD");
    }

    @Test
    void aPredictionThatWasWithdrawnIsListedWithItsReasonWhereverItsGameIs() {
        assertThat(reasons(example().with(FeatureStore.TABLE, features("lebronjames | null")).with(PlayerPropPredictions.TABLE, """
                game_date  | game_id          | player_lookup | system_id      | input_hash | predicted_at         | is_active | withdrawn_at         | withdrawn_reason
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | last_10_mean   | a          | 2024-01-15T12:00:00Z | false     | 2024-01-15T13:00:00Z | RULED_OUT
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | last_10_mean   | b          | 2024-01-15T14:00:00Z | true      | null                 | null
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | moving_average | a          | 2024-01-15T12:00:00Z | true      | null                 | null
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | similarity     | a          | 2024-01-15T12:00:00Z | false     | 2024-01-15T13:00:00Z | FEW_SIMILAR_GAMES
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | ensemble       | a          | 2024-01-15T12:00:00Z | false     | null                 | null
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | ensemble       | b          | 2024-01-15T13:00:00Z | true      | null                 | null
                2024-01-15 | 20240115_GSW_MEM | stephencurry  | ensemble       | a          | 2024-01-15T12:00:00Z | false     | 2024-01-15T13:00:00Z | GAME_MOVED
                """))).containsExactlyInAnyOrder("lebronjames | similarity | FEW_SIMILAR_GAMES",
                "2024-01-15 | 20240115_GSW_MEM | stephencurry | last_10_mean | GAME_MOVED",
                "2024-01-15 | 20240115_GSW_MEM | stephencurry | moving_average | GAME_MOVED",
                "2024-01-15 | 20240115_GSW_MEM | stephencurry | similarity | GAME_MOVED",
                "2024-01-15 | 20240115_GSW_MEM | stephencurry | ensemble | GAME_MOVED");
    }

    @Test
    void aHoldIsTheReasonEvenIfItsConsequenceIsAMissingFeature() {
        assertThat(reasonsOfEnsemble(example().with(FeatureStore.TABLE, features("jaylenbrown | points_avg_last_5"))
                .with(ReprocessAttempts.TABLE, """
                        processor_name     | entity_id   | analysis_date | outcome | held_until           | sequence
                        player_daily_cache | jaylenbrown | 2024-01-15    | HELD    | 2024-01-16T15:00:00Z | 5
                        """))).containsExactly("jaylenbrown | HELD");
    }

    private static SqlExample example() {
        var processor = new NotPredictedProcessor();
        List<Parameter> parameters = new ArrayList<>(processor.parameters(JAN_15));
        parameters.add(Parameter.of("game_date", ColumnType.DATE, JAN_15));
        parameters.add(Parameter.of("window_start", ColumnType.DATE, Season.of(JAN_15).firstDay()));
        return new SqlExample(new Query(processor.sql().name(), processor.sql().text(), parameters));
    }

    private static String features(String... playerAndReason) {
        return List.of(playerAndReason).stream().map(player -> "2024-01-15 | 20240115_BOS_LAL | " + player)
                .collect(Collectors.joining("\n", "game_date | game_id | player_lookup | not_ready_reason\n", "\n"));
    }

    private static String predicted(String player, String... systems) {
        return List.of(systems).stream().map(system -> "2024-01-15 | 20240115_BOS_LAL | %s | %s | true".formatted(player, system))
                .collect(Collectors.joining("\n", "game_date | game_id | player_lookup | system_id | is_active\n", "\n"));
    }

    private static List<String> reasons(SqlExample example) {
        return example.result().lines().map(line -> line.replace("2024-01-15 | 20240115_BOS_LAL | ", "")).toList();
    }

    private static List<String> reasonsOfEnsemble(SqlExample example) {
        return reasons(example).stream().filter(line -> line.contains(" | ensemble | ")).map(line -> line.replace("ensemble | ", ""))
                .toList();
    }
}
