package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlateGamesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new SlateGamesProcessor());
    private static final GateRows SCHEDULE = rows("nba_raw.nbac_schedule", """
            nba_game_id | game_date  | game_id          | season_year | game_type      | game_status_text | tip_off_at           | home_team_tricode | away_team_tricode
            0022400501  | 2025-01-15 | 20250115_LAL_BOS | 2024        | regular_season | Scheduled        | 2025-01-16T00:30:00Z | BOS               | LAL
            0022400502  | 2025-01-15 | 20250115_MIA_CHI | 2024        | regular_season | Scheduled        | null                 | CHI               | MIA
            0042400503  | 2025-01-15 | 20250115_DEN_UTA | 2024        | playoffs       | Final            | null                 | UTA               | DEN
            0022400504  | 2025-01-15 | 20250115_NYK_ATL | 2024        | regular_season | Postponed        | null                 | ATL               | NYK
            0012400505  | 2025-01-15 | 20250115_PHI_TOR | 2024        | pre_season     | Scheduled        | null                 | TOR               | PHI
            0032400506  | 2025-01-15 | null             | 2024        | all_star       | Scheduled        | null                 | EST               | WST
            0022400507  | 2025-01-16 | 20250116_LAC_POR | 2024        | regular_season | Scheduled        | null                 | POR               | LAC
            """);
    private static final GateRows ODDS = rows("nba_raw.odds_api_player_props", """
            game_id          | game_date  | game_start_time
            20250115_LAL_BOS | 2025-01-15 | 2025-01-16T00:40:00Z
            20250115_MIA_CHI | 2025-01-15 | 2025-01-16T01:10:00Z
            20250115_MIA_CHI | 2025-01-15 | 2025-01-16T01:20:00Z
            """);

    @Test
    void theCutOffIsTheTipOffElseTenMinutesBeforeTheOddsElseNoonInNewYork() {
        assertThat(STEP.rows(DAY, List.of(SCHEDULE, ODDS), "game_id", "home_team_abbr", "away_team_abbr", "is_playoffs", "tip_off_at",
                "tip_source")).isEqualTo("""
                        game_id          | home_team_abbr | away_team_abbr | is_playoffs | tip_off_at           | tip_source
                        20250115_DEN_UTA | UTA            | DEN            | true        | 2025-01-15T17:00:00Z | unknown
                        20250115_LAL_BOS | BOS            | LAL            | false       | 2025-01-16T00:30:00Z | schedule
                        20250115_MIA_CHI | CHI            | MIA            | false       | 2025-01-16T01:00:00Z | odds
                        """);
    }

    @Test
    void expectsTheHostsOfEveryGameThatCounts() {
        assertThat(STEP.expected(DAY, DAY.plusDays(1), List.of(SCHEDULE))).isEqualTo("""
                partition_date | expected_key
                2025-01-15     | BOS
                2025-01-15     | CHI
                2025-01-15     | UTA
                2025-01-16     | POR
                """);
    }
}
