package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayerBoxscoresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(new PlayerBoxscoresProcessor());
    private static final GateRows ROWS = rows("nba_raw.player_boxscore_rows", """
            source                     | game_id          | game_date  | team_abbr | player_lookup | period | points | captured_at
            nbac_gamebook_player_stats | 20250115_LAL_BOS | 2025-01-15 | LAL       | lebronjames   | null   | 30     | 2025-01-16T09:00:00Z
            bdl_player_boxscores       | 20250115_LAL_BOS | 2025-01-15 | LAL       | lebronjames   | 5      | 29     | 2025-01-16T08:00:00Z
            bdl_player_boxscores       | 20250115_MIA_CHI | 2025-01-15 | MIA       | jimmybutler   | 4      | 20     | 2025-01-16T08:00:00Z
            nbac_gamebook_player_stats | 20250115_LAL_BOS | 2025-01-15 | LAL       | twice         | null   | null   | 2025-01-16T09:00:00Z
            nbac_gamebook_player_stats | 20250115_LAL_BOS | 2025-01-15 | LAL       | twice         | null   | 2      | 2025-01-16T09:00:00Z
            bdl_player_boxscores       | 20250114_LAL_BOS | 2025-01-14 | LAL       | lebronjames   | 4      | 8      | 2025-01-15T08:00:00Z
            """);
    private static final GateRows SOURCES = rows("nba_analytics.boxscore_sources", """
            game_id          | game_date  | team_abbr | source                     | overtimes | is_whole_for_both | is_used
            20250115_LAL_BOS | 2025-01-15 | LAL       | nbac_gamebook_player_stats | 1         | true              | true
            20250115_LAL_BOS | 2025-01-15 | LAL       | bdl_player_boxscores       | 1         | true              | false
            20250115_MIA_CHI | 2025-01-15 | MIA       | bdl_player_boxscores       | 0         | false             | true
            20250114_LAL_BOS | 2025-01-14 | LAL       | bdl_player_boxscores       | 0         | true              | true
            """);

    @Test
    void takesEachGameFromTheSourceThatCounts() {
        assertThat(STEP.rows(DAY, List.of(ROWS, SOURCES), "player_lookup", "source", "is_complete", "period", "points")).isEqualTo("""
                player_lookup | source                     | is_complete | period | points
                jimmybutler   | bdl_player_boxscores       | false       | 4      | 20
                lebronjames   | nbac_gamebook_player_stats | true        | 5      | 30
                twice         | nbac_gamebook_player_stats | true        | 5      | 2
                """);
    }
}
