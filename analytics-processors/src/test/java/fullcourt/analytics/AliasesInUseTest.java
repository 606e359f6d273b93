package fullcourt.analytics;

import static fullcourt.analytics.AnalyticsSql.rows;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesInUseTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = AnalyticsSql.of(AliasesInUse.IN_BOXSCORES);
    private static final GateRows BOX = rows("nba_analytics.player_boxscores", """
            game_id          | game_date  | player_lookup
            20250114_LAL_ATL | 2025-01-14 | jimmybutleriii
            20250115_LAL_BOS | 2025-01-15 | jimmybutleriii
            20250115_LAL_BOS | 2025-01-15 | lebronjames
            20250116_LAL_BOS | 2025-01-16 | jimmybutleriii
            20250116_LAL_BOS | 2025-01-16 | ronaldholland
            """);
    private static final GateRows ALIASES = rows("nba_reference.player_aliases", """
            alias_lookup   | player_lookup   | valid_from | valid_to
            jimmybutleriii | jimmybutler     | 2025-01-15 | 2025-01-15
            ronaldholland  | ronaldhollandii | null       | null
            unusedname     | otherplayer     | null       | null
            """);

    @Test
    void holdsTheAliasesThatAreValidForNamesOfTheDay() {
        assertThat(STEP.rows(DAY, List.of(BOX, ALIASES), "name_date", "alias_lookup", "player_lookup", "meaning")).isEqualTo("""
                name_date  | alias_lookup   | player_lookup | meaning
                2025-01-15 | jimmybutleriii | jimmybutler   | jimmybutleriii=jimmybutler
                """);
    }

    @Test
    void expectsOnEachDayExactlyWhatItHolds() {
        assertThat(STEP.expected(DAY.minusDays(2), DAY.plusDays(2), List.of(BOX, ALIASES))).isEqualTo("""
                partition_date | expected_key
                2025-01-15     | jimmybutleriii=jimmybutler
                2025-01-16     | ronaldholland=ronaldhollandii
                """);
    }
}
