package fullcourt.precompute;

import static fullcourt.precompute.PrecomputeSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlayerDailyCacheTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = PrecomputeSql.of(new PlayerDailyCacheProcessor(PrecomputeSql.NEW_PLAYERS));
    private static final GateRows CONTEXT = rows("nba_analytics.upcoming_player_game_context", """
            game_date  | player_lookup | team_abbr
            2025-01-15 | jaysontatum   | BOS
            2025-01-15 | jdavison      | BOS
            2025-01-15 | newcomer      | LAL
            2025-01-16 | lebronjames   | LAL
            """);

    /** Twelve games on 1 to 12 January, points 10, 12, 14 … 32, always 30 minutes; one after the date. */
    private static GateRows games() {
        StringBuilder text = new StringBuilder(
                "game_date | game_id | player_lookup | team_abbr | points | ft_makes | minutes_played | usage_rate | ts_pct\n");
        IntStream.rangeClosed(1, 12)
                .forEach(day -> text.append("2025-01-%02d | 202501%02d_BOS_MIA | jaysontatum | BOS | %d | 3 | 30 | %d | %s%n"
                        .formatted(day, day, 8 + 2 * day, 20 + day, day == 12 ? "null" : "0.6")));
        text.append("2025-01-14 | 20250114_BOS_MIA | jdavison | BOS | 4 | null | null | null | null\n");
        text.append("2025-01-15 | 20250115_LAL_BOS | jaysontatum | BOS | 60 | 30 | 48 | 60 | 1\n");
        text.append("2024-09-30 | 20240930_LAL_BOS | jaysontatum | BOS | 60 | 30 | 48 | 60 | 1\n");
        return rows("nba_analytics.player_game_summary", text.toString());
    }

    private static final GateRows DEFENCE = rows("nba_analytics.team_defense_game_summary", """
            game_date  | game_id          | defending_team_abbr | opponent_team_abbr | defensive_rating | opponent_pace | win_flag
            2025-01-10 | 20250110_BOS_MIA | MIA                 | BOS                | 110              | 100           | false
            2025-01-10 | 20250110_BOS_MIA | BOS                 | MIA                | 105              | 98            | true
            2025-01-12 | 20250112_BOS_MIA | MIA                 | BOS                | 113              | 103           | true
            2025-01-12 | 20250112_BOS_MIA | BOS                 | MIA                | 115              | 99            | false
            2025-01-13 | 20250113_BOS_CHI | CHI                 | BOS                | 122              | 101           | false
            2025-01-13 | 20250113_BOS_CHI | BOS                 | CHI                | 101              | 97            | true
            2025-01-15 | 20250115_LAL_BOS | LAL                 | BOS                | 200              | 150           | true
            """);

    private static String cache(String... columns) {
        return STEP.rows(DAY, List.of(CONTEXT, games(), DEFENCE), columns);
    }

    @Test
    void averagesTheNewestGamesOfTheSeasonBeforeTheDate() {
        assertThat(cache("player_lookup", "points_avg_last_5", "points_avg_last_10", "points_avg_season", "points_std_last_10",
                "games_used_last_5", "games_used_last_10", "games_played_season")).isEqualTo(
                        """
                                player_lookup | points_avg_last_5 | points_avg_last_10 | points_avg_season | points_std_last_10 | games_used_last_5 | games_used_last_10 | games_played_season
                                jaysontatum   | 28                | 23                 | 21                | 6.055301           | 5                 | 10                 | 12
                                jdavison      | 4                 | 4                  | 4                 | null               | 1                 | 1                  | 1
                                newcomer      | null              | null               | null              | null               | 0                 | 0                  | 0
                                """);
    }

    @Test
    void measuresMinutesUsageShootingAndTrendAndLeavesOutWhatIsUnknown() {
        assertThat(cache("player_lookup", "minutes_avg_last_5", "minutes_avg_season", "usage_rate_last_10", "ts_pct_last_10",
                "points_per_minute_last_10", "ft_points_share_last_10", "points_trend_last_5")).isEqualTo(
                        """
                                player_lookup | minutes_avg_last_5 | minutes_avg_season | usage_rate_last_10 | ts_pct_last_10 | points_per_minute_last_10 | ft_points_share_last_10 | points_trend_last_5
                                jaysontatum   | 30                 | 30                 | 27.5               | 0.6            | 0.766667                  | 0.130435                | 5
                                jdavison      | null               | null               | null               | null           | null                      | null                    | null
                                newcomer      | null               | null               | null               | null           | null                      | null                    | null
                                """);
    }

    @Test
    void aTeamsOffenceIsWhatItsOpponentsAllowed() {
        assertThat(cache("player_lookup", "team_abbr", "team_pace_last_10", "team_off_rating_last_10", "team_win_pct",
                "team_games_played")).isEqualTo("""
                        player_lookup | team_abbr | team_pace_last_10 | team_off_rating_last_10 | team_win_pct | team_games_played
                        jaysontatum   | BOS       | 101.333333        | 115                     | 0.666667     | 3
                        jdavison      | BOS       | 101.333333        | 115                     | 0.666667     | 3
                        newcomer      | LAL       | null              | null                    | null         | 0
                        """);
    }

    @Test
    void aGameWhoseWinnerIsNotKnownIsNoLoss() {
        GateRows unknown = rows("nba_analytics.team_defense_game_summary", """
                game_date  | game_id          | defending_team_abbr | opponent_team_abbr | defensive_rating | opponent_pace | win_flag
                2025-01-10 | 20250110_BOS_MIA | MIA                 | BOS                | 110              | 100           | false
                2025-01-12 | 20250112_BOS_MIA | MIA                 | BOS                | 113              | 103           | null
                """);
        assertThat(STEP.rows(DAY, List.of(CONTEXT, games(), unknown), "player_lookup", "team_win_pct", "team_games_played")).isEqualTo("""
                player_lookup | team_win_pct | team_games_played
                jaysontatum   | 1            | 2
                jdavison      | 1            | 2
                newcomer      | null         | 0
                """);
    }

    @Test
    void theGateMissesFinalGamesWithoutACompleteBoxScoreWhileHeWasThere() {
        GateRows schedule = rows("nba_raw.nbac_schedule", """
                game_date  | game_id          | game_type      | game_status_text | is_final | home_team_tricode | away_team_tricode
                2024-10-22 | 20241022_NYK_BOS | regular_season | Final            | true     | BOS               | NYK
                2025-01-12 | 20250112_BOS_MIA | regular_season | Final            | true     | MIA               | BOS
                2025-01-13 | 20250113_BOS_CHI | regular_season | Final            | true     | CHI               | BOS
                2025-01-14 | 20250114_BOS_MIA | regular_season | Final            | true     | MIA               | BOS
                2025-01-15 | 20250115_LAL_BOS | regular_season | Scheduled        | false    | BOS               | LAL
                """);
        assertThat(STEP.gateKeys(DAY, List.of(CONTEXT, games(), DEFENCE, schedule))).contains("""
                jaysontatum | 20250112_BOS_MIA | 2025-01-12 | true     | false
                jaysontatum | 20250114_BOS_MIA | 2025-01-14 | false    | false
                jdavison    | 20250114_BOS_MIA | 2025-01-14 | true     | false
                """).doesNotContain("20241022_NYK_BOS", "20250113_BOS_CHI", "20250115_LAL_BOS");
    }

    @Test
    void expectsTeamsThatHavePlayedBeforeThisSeason() {
        GateRows schedule = rows("nba_raw.nbac_schedule", """
                game_date  | game_id          | season_year | game_type      | game_status_text | home_team_tricode | away_team_tricode
                2024-04-10 | 20240410_LAL_BOS | 2023        | regular_season | Final            | BOS               | LAL
                2024-10-22 | 20241022_NYK_BOS | 2024        | regular_season | Final            | BOS               | NYK
                2024-10-23 | 20241023_BOS_LAL | 2024        | regular_season | Final            | LAL               | BOS
                """);
        assertThat(STEP.expected(LocalDate.of(2024, 10, 22), LocalDate.of(2024, 10, 23), List.of(schedule))).isEqualTo("""
                partition_date | expected_key
                2024-10-23     | BOS
                """);
    }
}
