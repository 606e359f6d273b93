package fullcourt.operations.partitions;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.testing.ScoresFeed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RunOperationTest {
    private final OperationsSuite suite = OperationsSuite.used();

    @Test
    void theLoadedPartitionsOfADayAreListed() {
        suite.ingested("toy/scores/run/20250116_080000.json", ScoresFeed.document("2025-02-03 runningplayer 31"));
        Answer run = suite.typed("run", "--date", "2025-02-03", "--through", "raw");
        assertThat(run.exit()).as(run.told()).isZero();
        assertThat(run.rows()).singleElement().asString().contains("phase=raw", "table=test_raw.scores", "date=2025-02-03",
                "status=COMPLETE", "rows=1");
        assertThat(suite.audited("run")).contains("--date 2025-02-03 --through raw: ");
    }

    @Test
    void daysWithoutInputAreSaidInASentence() {
        Answer run = suite.typed("run", "--from", "1946-01-01", "--to", "1946-01-03");
        assertThat(run.exit()).isZero();
        assertThat(run.headlines()).containsExactly("No partition of these days has input yet.");
    }

    @Test
    @Tag("F70")
    void anUnknownPhaseIsRefusedWithThoseThereAre() {
        assertThat(suite.refused("run", "--through", "nowhere"))
                .isEqualTo("--through is 'nowhere', accepted are raw, analytics, precompute, predictions, grading.");
        assertThat(suite.refused("run", "today")).startsWith("'run' takes no 'today'. It takes: [--date D | --from D --to D]");
    }
}
