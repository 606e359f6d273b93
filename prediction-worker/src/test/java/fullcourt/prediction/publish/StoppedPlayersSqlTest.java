package fullcourt.prediction.publish;

import static fullcourt.prediction.SlateExamples.JAN_15;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.SlateGamesProcessor;
import fullcourt.analytics.UpcomingPlayerGameContextProcessor;
import fullcourt.platform.holds.ReprocessAttempts;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.SqlExample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StoppedPlayersSqlTest {
    private static final String SCHEDULE = """
            game_date  | game_id          | nba_game_id | game_status_text
            2024-01-15 | 20240115_BOS_LAL | 1           | Scheduled
            2024-01-15 | 20240115_CHI_MIA | 2           | Postponed
            2024-01-15 | 20240115_ATL_NYK | 3           | Cancelled
            2024-01-16 | 20240116_GSW_MEM | 4           | Scheduled
            """;
    private static final String SLATE = """
            game_date  | game_id          | tip_off_at
            2024-01-15 | 20240115_BOS_LAL | 2024-01-16T03:00:00Z
            """;

    @Test
    void whoMayBePredictedIsNotStopped() {
        assertThat(example("20240115_BOS_LAL | lebronjames").with(FeatureStore.TABLE, """
                game_date  | game_id          | player_lookup | not_ready_reason
                2024-01-15 | 20240115_BOS_LAL | lebronjames   | null
                """).result()).isEmpty();
    }

    @Test
    @Tag("F52")
    void aGameThatIsNotPlayedOnTheDateStopsAllItsPlayers() {
        assertThat(example("20240115_CHI_MIA | bamadebayo", "20240115_ATL_NYK | traeyoung", "20240115_GSW_MEM | stephencurry")
                .with(FeatureStore.TABLE, """
                        game_date  | game_id          | player_lookup | not_ready_reason
                        2024-01-15 | 20240115_CHI_MIA | bamadebayo    | FEW_GAMES
                        """).result()).isEqualTo("""
                        20240115_ATL_NYK | traeyoung | GAME_CANCELLED | true | null
                        20240115_CHI_MIA | bamadebayo | GAME_POSTPONED | true | null
                        20240115_GSW_MEM | stephencurry | GAME_MOVED | true | null
                        """);
    }

    @Test
    void theFirstRuleThatStopsAPlayerIsNamed() {
        assertThat(example("20240115_BOS_LAL | austinreaves", "20240115_BOS_LAL | bronnyjames", "20240115_BOS_LAL | jaylenbrown",
                "20240115_BOS_LAL | jaysontatum", "20240115_BOS_LAL | lebronjames").with(FeatureStore.TABLE, """
                        game_date  | game_id          | player_lookup | not_ready_reason
                        2024-01-15 | 20240115_BOS_LAL | bronnyjames   | points_avg_last_5
                        """).with(UpcomingPlayerGameContextProcessor.TABLE, """
                        game_date  | game_id          | player_lookup
                        2024-01-15 | 20240115_BOS_LAL | bronnyjames
                        2024-01-15 | 20240115_BOS_LAL | austinreaves
                        """).with(ReprocessAttempts.TABLE, """
                        processor_name               | entity_id   | analysis_date | outcome | held_until           | sequence
                        upcoming_player_game_context | jaylenbrown | 2024-01-15    | HELD    | 2024-01-16T15:00:00Z | 5
                        """).with(SqlExample.INJURIES, """
                        scrape_date | scrape_timestamp     | player_lookup | injury_status_normalized
                        2024-01-15  | 2024-01-15T12:00:00Z | lebronjames   | questionable
                        2024-01-15  | 2024-01-15T12:00:00Z | jaysontatum   | out
                        2024-01-15  | 2024-01-16T02:00:00Z | lebronjamessr | out
                        2024-01-15  | 2024-01-16T03:00:00Z | jaysontatum   | out
                        """).with(SqlExample.ALIASES_IN_INJURIES, """
                        name_date  | alias_lookup  | player_lookup
                        2024-01-15 | lebronjamessr | lebronjames
                        """).result()).isEqualTo("""
                        20240115_BOS_LAL | austinreaves | NO_FEATURES | false | 2024-01-16T03:00:00Z
                        20240115_BOS_LAL | bronnyjames | points_avg_last_5 | false | 2024-01-16T03:00:00Z
                        20240115_BOS_LAL | jaylenbrown | HELD | false | 2024-01-16T03:00:00Z
                        20240115_BOS_LAL | jaysontatum | NOT_ON_SLATE | false | 2024-01-16T03:00:00Z
                        20240115_BOS_LAL | lebronjames | RULED_OUT | false | 2024-01-16T03:00:00Z
                        """);
    }

    private static SqlExample example(String... gamesAndPlayers) {
        StringBuilder active = new StringBuilder("game_date | system_id | is_active | game_id | player_lookup\n");
        for (String each : gamesAndPlayers)
            active.append("2024-01-15 | ensemble | true | %1$s\n2024-01-15 | similarity | true | %1$s\n".formatted(each));
        active.append("2024-01-15 | ensemble | false | 20240115_BOS_LAL | unknownplayer\n");
        return new SqlExample(StoppedPlayer.query(JAN_15)).with(PlayerPropPredictions.TABLE, active.toString())
                .with(SqlExample.SCHEDULE, SCHEDULE).with(SlateGamesProcessor.TABLE, SLATE);
    }
}
