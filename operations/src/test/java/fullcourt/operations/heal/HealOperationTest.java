package fullcourt.operations.heal;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.testing.ScoresFeed;
import org.junit.jupiter.api.Test;

class HealOperationTest {
    private final OperationsSuite suite = OperationsSuite.used();

    @Test
    void datesOnWhichNothingIsMissingHaveNothingToDo() {
        Answer plan = suite.typed("heal", "--date", "1946-11-02");
        assertThat(plan.exit()).isZero();
        assertThat(plan.lines()).containsExactly("Nothing is left to do.");
    }

    @Test
    void thePlanReadsNothingAndApplyingItDoes() {
        suite.part(Buckets.class).landing().create(ObjectPath.of("toy/scores/heal/20250116_080000.json"),
                ScoresFeed.document("2025-02-07 runningplayer 30"));
        suite.typed("heal", "--date", "2025-02-07");
        assertThat(suite.typed("sql", "SELECT COUNT(*) AS n FROM test_raw.scores WHERE game_date = DATE '2025-02-07'").column("n"))
                .containsExactly("0");
        Answer healed = suite.typed("heal", "--date", "2025-02-07", "--apply");
        assertThat(healed.exit()).isZero();
        assertThat(healed.lines()).singleElement().asString().contains("0 requests sent, 0 partitions built; nothing is left to do.");
        assertThat(suite.typed("sql", "SELECT COUNT(*) AS n FROM test_raw.scores WHERE game_date = DATE '2025-02-07'").column("n"))
                .containsExactly("1");
    }

    @Test
    void withoutDatesItIsRefused() {
        assertThat(suite.refused("heal")).isEqualTo("Name the dates: heal [--date D | --from D --to D]");
        assertThat(suite.refused("heal", "--from", "1946-01-01", "--to", "2100-12-31")).contains("is longer than 400 days");
    }
}
