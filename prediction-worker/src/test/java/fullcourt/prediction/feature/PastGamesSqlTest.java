package fullcourt.prediction.feature;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.SqlExample;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PastGamesSqlTest {
    private static final LocalDate JAN_15 = LocalDate.of(2024, 1, 15);
    private static final String FEATURES = """
            game_date  | player_lookup | game_id          | feature_version | opponent_def_rating | days_rest | points_avg_last_5 | points_avg_season
            2024-01-15 | lebronjames   | 20240115_BOS_LAL | v2-skeleton     | 112.5               | 1         | 24.2              | 25.1
            2024-01-15 | austinreaves  | 20240115_BOS_LAL | v2-skeleton     | 112.5               | 1         | 15.0              | 14.0
            2024-01-13 | lebronjames   | 20240113_LAL_UTA | v2-skeleton     | 118.5               | 3         | 23.0              | 25.0
            2024-01-13 | lebronjames   | 20240113_LAL_UTA | v1              | 1.0                 | 9         | 1.0               | 1.0
            """;
    private static final String GAMES = """
            game_date  | game_id          | player_lookup | points | home_game
            2024-01-15 | 20240115_BOS_LAL | lebronjames   | 60     | true
            2024-01-13 | 20240113_LAL_UTA | lebronjames   | 31     | false
            2024-01-09 | 20240109_TOR_LAL | lebronjames   | 22     | true
            2024-01-13 | 20240113_LAL_UTA | austinreaves  | 17     | false
            2024-01-13 | 20240113_LAL_UTA | lukadoncic    | 40     | false
            2023-05-20 | 20230520_DEN_LAL | lebronjames   | 40     | true
            """;

    @Test
    void givesEarlierGamesOfTheSeasonWithWhatWasKnownBeforeEach() {
        assertThat(result(Optional.empty())).isEqualTo("""
                austinreaves | 20240113_LAL_UTA | 2024-01-13 | 17 | false | null | null | null | null
                lebronjames | 20240109_TOR_LAL | 2024-01-09 | 22 | true | null | null | null | null
                lebronjames | 20240113_LAL_UTA | 2024-01-13 | 31 | false | 118.5 | 3 | 23.0 | 25.0
                """);
    }

    @Test
    void readsOnePlayerAlone() {
        assertThat(result(Optional.of("austinreaves"))).isEqualTo("""
                austinreaves | 20240113_LAL_UTA | 2024-01-13 | 17 | false | null | null | null | null
                """);
    }

    @Test
    void readsThirtyGamesAtMostTheNewest() {
        StringBuilder games = new StringBuilder("game_date | game_id | player_lookup | points | home_game\n");
        IntStream.rangeClosed(1, 31).forEach(day -> games.append("2023-12-%02d | 202312%02d_LAL_UTA | lebronjames | %d | true%n"
                .formatted(day, day, day)));
        String result = new SqlExample(PastGames.query(JAN_15, Optional.empty())).with(FeatureStore.TABLE, FEATURES)
                .with(PlayerGameSummaryProcessor.TABLE, games.toString()).result();
        assertThat(result.lines()).hasSize(30).noneMatch(line -> line.contains("2023-12-01"));
    }

    private static String result(Optional<String> player) {
        return new SqlExample(PastGames.query(JAN_15, player)).with(FeatureStore.TABLE, FEATURES)
                .with(PlayerGameSummaryProcessor.TABLE, GAMES).result();
    }
}
