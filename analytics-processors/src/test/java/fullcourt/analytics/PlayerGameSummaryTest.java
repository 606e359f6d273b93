package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlayerGameSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new PlayerGameSummaryProcessor());
    private static final GateRows SCHEDULE = rows("nba_raw.nbac_schedule", """
            nba_game_id | game_date  | game_id          | previous_game_id | game_type      | is_final | winning_team_tricode | home_team_tricode | away_team_tricode
            0022400501  | 2025-01-15 | 20250115_LAL_BOS | null             | regular_season | true     | LAL                  | BOS               | LAL
            0012400505  | 2025-01-15 | 20250115_PHI_TOR | null             | pre_season     | true     | TOR                  | TOR               | PHI
            0022400508  | 2025-01-20 | 20250120_SAC_GSW | 20250115_SAC_GSW | regular_season | false    | null                 | GSW               | SAC
            """);

    private static final String HEADER = """
            game_id          | game_date  | season_year | is_final | did_not_play | period | home_team_abbr | away_team_abbr | home_team_score | away_team_score | team_abbr | player_lookup | player_full_name | minutes_played | points | field_goals_made | field_goals_attempted | three_pointers_made | free_throws_made | free_throws_attempted | turnovers | source
            """;

    private static GateRows box(String lines) {
        return rows("nba_analytics.player_boxscores", HEADER + lines);
    }

    private static final GateRows LAKERS_AT_CELTICS = box("""
            20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 5 | BOS | LAL | 115 | 118 | LAL | lebronjames  | LeBron James  | 40    | 30 | 11 | 20 | 2 | 6 | 8 | 4    | bdl_player_boxscores
            20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 5 | BOS | LAL | 115 | 118 | LAL | ruihachimura | Rui Hachimura | 30.5  | 4  | 2  | 25 | 0 | 0 | 0 | 1    | bdl_player_boxscores
            20250115_LAL_BOS | 2025-01-15 | 2024 | true | true  | 5 | BOS | LAL | 115 | 118 | LAL | bronnyjames  | Bronny James  | 0     | 0  | 0  | 0  | 0 | 0 | 0 | 0    | bdl_player_boxscores
            20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 5 | BOS | LAL | 115 | 118 | BOS | jaysontatum  | Jayson Tatum  | 40    | 27 | 10 | 22 | 4 | 3 | 3 | null | bdl_player_boxscores
            20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 5 | BOS | LAL | 115 | 118 | BOS | jdavison     | JD Davison    | 0.5   | 0  | 0  | 0  | 0 | 0 | 0 | 0    | bdl_player_boxscores
            """);

    @Test
    @Tag("F28")
    void measuresUsageAndShootingAndKnowsWhoWon() {
        // LeBron: 20 + 0.44 * 8 + 4 = 27.52 of the team's 45 + 3.52 + 5 = 53.52 possessions in 40 of 53 minutes
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, LAKERS_AT_CELTICS), "player_lookup", "nba_game_id", "opponent_team_abbr", "home_game",
                "points", "minutes_played", "usage_rate", "ts_pct", "efg_pct", "starter_flag", "win_flag", "primary_source_used"))
                .isEqualTo("""
                        player_lookup | nba_game_id | opponent_team_abbr | home_game | points | minutes_played | usage_rate | ts_pct   | efg_pct  | starter_flag | win_flag | primary_source_used
                        jaysontatum   | 0022400501  | LAL                | true      | 27     | 40             | null       | 0.578902 | 0.545455 | null         | false    | bdl_player_boxscores
                        jdavison      | 0022400501  | LAL                | true      | 0      | 0.5            | null       | null     | null     | null         | false    | bdl_player_boxscores
                        lebronjames   | 0022400501  | BOS                | false     | 30     | 40             | 68.13154   | 0.637755 | 0.6      | null         | true     | bdl_player_boxscores
                        ruihachimura  | 0022400501  | BOS                | false     | 4      | 30.5           | 84.417653  | 0.08     | 0.08     | null         | true     | bdl_player_boxscores
                        """);
    }

    @Test
    void pointsWithoutShotsAreKeptAndUsageAndShootingAreUnknown() {
        GateRows withoutShots = box("""
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | LAL | lebronjames  | LeBron James  | 40   | 30 | null | null | null | null | null | 4 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | LAL | ruihachimura | Rui Hachimura | 30.5 | 4  | null | null | null | null | null | 1 | bdl_player_boxscores
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, withoutShots), "player_lookup", "points", "fg_attempts", "usage_rate", "ts_pct",
                "efg_pct", "win_flag")).isEqualTo("""
                        player_lookup | points | fg_attempts | usage_rate | ts_pct | efg_pct | win_flag
                        lebronjames   | 30     | null        | null       | null   | null    | true
                        ruihachimura  | 4      | null        | null       | null   | null    | true
                        """);
    }

    @Test
    void theTeamsPossessionsIncludeThoseOfAPlayerWithoutPoints() {
        GateRows oneWithoutPoints = box("""
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | LAL | lebronjames  | LeBron James  | 40   | 30   | 11 | 20   | 2 | 6 | 8 | 4 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | LAL | ruihachimura | Rui Hachimura | 30.5 | null | 2  | 25   | 0 | 0 | 0 | 1 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | BOS | jaysontatum  | Jayson Tatum  | 40   | 27   | 10 | 22   | 4 | 3 | 3 | 2 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | BOS | jaylenbrown  | Jaylen Brown  | 40   | null | 10 | null | 4 | 3 | 3 | 2 | bdl_player_boxscores
                """);
        // LeBron: 20 + 0.44 * 8 + 4 = 27.52 of the team's 53.52 possessions in 40 of 48 minutes
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, oneWithoutPoints), "player_lookup", "usage_rate")).isEqualTo("""
                player_lookup | usage_rate
                jaysontatum   | null
                lebronjames   | 61.704036
                """);
    }

    @Test
    void comparesThePointsWithTheLine() {
        GateRows lines = rows("nba_analytics.player_points_lines", """
                game_id          | game_date  | player_lookup | line | bookmaker
                20250115_LAL_BOS | 2025-01-15 | lebronjames   | 29.5 | draftkings
                20250115_LAL_BOS | 2025-01-15 | jaysontatum   | 27.0 | betmgm
                20250115_LAL_BOS | 2025-01-15 | ruihachimura  | 11.5 | fanduel
                20250115_LAL_BOS | 2025-01-15 | bronnyjames   | 1.5  | fanduel
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, LAKERS_AT_CELTICS, lines), "player_lookup", "points", "points_line",
                "points_line_source", "over_under_result", "margin")).isEqualTo("""
                        player_lookup | points | points_line | points_line_source | over_under_result | margin
                        jaysontatum   | 27     | 27          | betmgm             | PUSH              | 0
                        jdavison      | 0      | null        | null               | null              | null
                        lebronjames   | 30     | 29.5        | draftkings         | OVER              | 0.5
                        ruihachimura  | 4      | 11.5        | fanduel            | UNDER             | -7.5
                        """);
    }

    @Test
    void moreThanAHundredOfAHundredPossessionsIsNoUsage() {
        GateRows seconds = box("""
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | LAL | lebronjames  | LeBron James  | 40  | 30 | 11 | 20 | 2 | 6 | 8 | 4 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | LAL | bronnyjames  | Bronny James  | 0.5 | 2  | 1  | 2  | 0 | 0 | 0 | 0 | bdl_player_boxscores
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, seconds), "player_lookup", "usage_rate")).isEqualTo("""
                player_lookup | usage_rate
                bronnyjames   | null
                lebronjames   | null
                """);
    }

    @Test
    void aGameTheScheduleDoesNotKnowKeepsItsRowsWithoutIdAndResult() {
        GateRows unknown = box("""
                20250115_NYK_ATL | 2025-01-15 | 2024 | true | false | 4 | ATL | NYK | 100 | 110 | NYK | jalenbrunson | Jalen Brunson | 36 | 30 | 10 | 20 | 2 | 8 | 8 | 2 | bdl_player_boxscores
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, unknown), "player_lookup", "nba_game_id", "win_flag")).isEqualTo("""
                player_lookup | nba_game_id | win_flag
                jalenbrunson  | null        | null
                """);
    }

    @Test
    void aBoxScoreUnderTheDateFromWhichItsGameWasMovedIsMatched() {
        GateRows moved = box("""
                20250115_SAC_GSW | 2025-01-15 | 2024 | true | false | 4 | GSW | SAC | 100 | 110 | SAC | demarderozan | DeMar DeRozan | 36 | 30 | 10 | 20 | 2 | 8 | 8 | 2 | bdl_player_boxscores
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, moved), "player_lookup", "nba_game_id", "win_flag")).isEqualTo("""
                player_lookup | nba_game_id | win_flag
                demarderozan  | 0022400508  | true
                """);
    }

    @Test
    void preSeasonAndUnfinishedGamesAreExcluded() {
        GateRows others = box("""
                20250115_PHI_TOR | 2025-01-15 | 2024 | true  | false | 4 | TOR | PHI | 100 | 90 | TOR | scottiebarnes | Scottie Barnes | 36 | 30 | 10 | 20 | 2 | 8 | 8 | 2 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | false | false | 3 | BOS | LAL | 80  | 90 | LAL | lebronjames   | LeBron James   | 30 | 20 | 10 | 20 | 0 | 0 | 0 | 2 | bdl_player_boxscores
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, others), "player_lookup")).isEqualTo("player_lookup\n");
    }

    @Test
    void twoSpellingsOfOnePlayerAreOneRowTheNewer() {
        GateRows twice = box("""
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | BOS | luketatum   | Luke Tatum   | 40 | 26 | 10 | 22 | 4 | 3 | 3 | 1 | bdl_player_boxscores
                20250115_LAL_BOS | 2025-01-15 | 2024 | true | false | 4 | BOS | LAL | 115 | 118 | BOS | jaysontatum | Jayson Tatum | 40 | 27 | 10 | 22 | 4 | 3 | 3 | 1 | bdl_player_boxscores
                """);
        GateRows aliases = rows("nba_reference.aliases_in_boxscores", """
                name_date  | alias_lookup | player_lookup
                2025-01-15 | luketatum    | jaysontatum
                """);
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, twice, aliases), "player_lookup", "player_full_name", "points", "usage_rate"))
                .isEqualTo("""
                player_lookup | player_full_name | points | usage_rate
                jaysontatum   | Jayson Tatum     | 27     | null
                """);
    }

    @Test
    void expectsBothTeamsOfEveryFinalGame() {
        assertThat(STEP.expected(DAY, DAY.plusDays(9), List.of(SCHEDULE))).isEqualTo("""
                partition_date | expected_key
                2025-01-15     | BOS
                2025-01-15     | LAL
                """);
    }
}
