package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.receive.FileOutcome.Quarantined;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lands, the same sweep loads the good file beside it, and findings name the refused ones. */
class HostileLandingStoryTest {
    private static final ObjectPath GOOD = ScoresFeed.path("LAL_GSW", "20250116_080000");
    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void open() throws IOException {
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
        drop(GOOD.value(), document("2025-01-15 lebronjames 30"));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aPathOfAThousandCharacters() throws IOException {
        String segment = "x".repeat(240);
        drop("toy/scores/%s/%s/%s/%s/20250116_080000.json".formatted(segment, segment, segment, segment),
                document("2025-01-15 unknownplayer 1"));
        sweep();
        assertThat(finding("landing/long/toy/scores").evidence()).contains("has a path of more than 900 bytes");
    }

    @Test
    void aMessageAboutAPathOfAThousandCharacters() {
        ObjectPath far = ObjectPath.of("toy/scores/" + "x/".repeat(480) + "20250116_080000.json");
        assertThat(platform.ingestion.accept(far)).isInstanceOfSatisfying(Quarantined.class,
                refused -> assertThat(refused.problem()).contains("900 bytes"));
        sweep();
    }

    @Test
    void aLinkOutOfTheFolderIsAFindingUntilItIsRemoved() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("data/landing/toy/scores/state"), folder.resolve("data/state"));
        sweep();
        assertThat(finding("landing/link/toy/scores").evidence()).contains("toy/scores/state");
        Files.delete(link);
        sweep();
        assertThat(platform.findings.open()).isEmpty();
    }

    @Test
    void aDateThatNoDataIsAbout() throws IOException {
        drop("toy/scores/9999-12-31/20250116_080000.json", document("2025-01-15 unknownplayer 1"));
        drop("toy/scores/x/99991231_235959.json", document("2025-01-15 unknownplayer 2"));
        sweep();
        assertThat(platform.quarantinedFiles.files(10)).extracting(QuarantinedFile::problem)
                .anyMatch(problem -> problem.contains("'9999-12-31' in its path is no date from 1946-01-01 to 2100-12-31"))
                .anyMatch(problem -> problem.contains("'99991231_235959.json' in its path")).hasSize(2);
        assertThat(platform.findings.open()).isNotEmpty().allMatch(open -> open.finding().cause().startsWith("quarantined/toy/scores/"));
    }

    @Test
    void aDocumentForWhichThereIsNoMemoryIsReadAgainAloneAndThenQuarantined() throws IOException {
        AtomicInteger reads = new AtomicInteger();
        ObjectPath large = ScoresFeed.path("BOS_MIA", "20250116_080000");
        platform = platform.restartedAs(platform.setup.with(new Fault() {
            @Override
            public void before(String call) {
                if (call.equals("landing.read " + large)) {
                    reads.incrementAndGet();
                    throw new OutOfMemoryError("Java heap space");
                }
            }
        }));
        drop(large.value(), document("2025-01-15 unknownplayer 1"));
        sweep();
        assertThat(reads.get()).isEqualTo(2);
        assertThat(platform.ingestion.accept(large)).isInstanceOfSatisfying(MessageOutcome.RetryLater.class,
                later -> assertThat(later.problem()).contains("no memory"));
        platform = platform.restarted();
        sweep();
        assertThat(platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL)).hasSize(2);
    }

    private void sweep() {
        platform.setup.clock().pass(Duration.ofSeconds(1));
        platform.ingestion.sweep(Duration.ZERO);
        assertThat(platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL)).anySatisfy(
                row -> assertThat(row.get(ScoresFeed.PLAYER)).isEqualTo("lebronjames"));
    }

    private Finding finding(String cause) {
        List<Finding> open = platform.findings.open().stream().map(OpenFinding::finding).toList();
        assertThat(open).extracting(Finding::cause).contains(cause);
        return open.stream().filter(each -> each.cause().equals(cause)).findFirst().orElseThrow();
    }

    private void drop(String name, byte[] content) throws IOException {
        Path file = folder.resolve("data/landing").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Setup.NOW.minusSeconds(60)));
    }
}
