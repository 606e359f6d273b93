package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Suites in processes of their own that are told to end, or are killed. */
@Timeout(300)
class ProcessLifeTest {
    private static final String RUNS = "Stop it with Ctrl-C.";
    private static final double LIMIT = 8;
    private static final String FOREVER = "SELECT COUNT(*) FROM nba_raw.bdl_player_boxscores AS a CROSS JOIN nba_raw.bdl_player_boxscores AS b "
            + "CROSS JOIN nba_raw.bdl_player_boxscores AS c CROSS JOIN nba_raw.bdl_player_boxscores AS d WHERE a.points + b.points + c.points + d.points > 150";
    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    @Test
    void aSuiteThatIsProcess1StartsAgainAfterItWasKilled() throws IOException, InterruptedException {
        assumeTrue(SuiteProcess.canBeProcess1(), "SKIPPED: no process name space can be made here (unshare --pid needs the right to)");
        try (SuiteProcess killed = SuiteProcess.typedAsProcess1(data(), "up", "--port", "0")) {
            killed.awaits(RUNS);
            assertThat(Files.readString(data().resolve("server.json"))).contains("\"pid\":1");
            Shell.Done second = new Shell(data()).type("up", "--port", "0");
            assertThat(second.exit()).isEqualTo(2);
            assertThat(second.remarks()).startsWith("Fullcourt runs already on '" + data() + "', at http://127.0.0.1:").hasLineCount(1);
            killed.kill();
        }
        assertThat(SuiteProcess.isServing(data())).as("nothing removed the file").isTrue();
        try (SuiteProcess again = SuiteProcess.typedAsProcess1(data(), "up", "--port", "0")) {
            again.awaits(RUNS);
            assertThat(new Shell(data()).type("status").results()).startsWith("Fullcourt is halted: nothing was ever loaded");
            assertThat(again.stop()).isLessThan(LIMIT);
            assertThat(again.exit()).as(again.told()).isZero();
        }
        assertThat(SuiteProcess.isServing(data())).isFalse();
    }

    @Test
    void whatIsToldToEndEndsInTimeAndTheNextStartGoesOn() throws IOException, InterruptedException {
        Path bucket = folder.resolve("bucket");
        SeasonFolder.writeTo(bucket);
        Files.createDirectories(data());
        Files.writeString(data().resolve("clock.json"), "{\"mode\":\"simulated\",\"now\":\"%s\"}".formatted(SeasonFolder.AFTERWARDS));
        try (SuiteProcess ingest = SuiteProcess.typed(data(), "ingest", bucket.toString())) {
            ingest.awaits(" files");
            assertThat(ingest.stop()).isLessThan(LIMIT);
            assertThat(ingest.exit()).as(ingest.told()).isEqualTo(143);
            assertThat(ingest.told()).contains("'ingest' was stopped.");
        }
        try (SuiteProcess suite = SuiteProcess.typed(data(), "up", "--port", "0")) {
            suite.awaits(RUNS);
            try (SuiteProcess question = SuiteProcess.typed(data(), "sql", FOREVER);
                    SuiteProcess ingest = SuiteProcess.typed(data(), "ingest", bucket.toString())) {
                ingest.awaits(" files");
                assertThat(suite.stop()).as(suite.told()).isLessThan(LIMIT);
                assertThat(suite.exit()).as(suite.told()).isZero();
                assertThat(ingest.exit()).as("done within the grace, or cut off").isIn(0, 2);
                assertThat(question.exit()).isEqualTo(2);
                assertThat(Stream.of(ingest, question).map(SuiteProcess::told)).as("what callers are told")
                        .noneMatch(told -> told.contains("\tat "));
            }
        }
        Shell shell = new Shell(data());
        Shell.Done ingested = shell.type("ingest", bucket.toString());
        assertThat(ingested.exit()).as(ingested.results()).isZero();
        Shell.Done proof = shell.type("verify");
        assertThat(proof.exit()).as(proof.results()).isZero();
    }
}
