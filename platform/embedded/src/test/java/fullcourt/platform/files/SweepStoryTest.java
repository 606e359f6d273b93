package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.receive.MessageOutcome.RetryLater;
import fullcourt.platform.routing.IgnoredPrefix;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sweep compares the bucket with the file records: every landed file has an outcome, or a finding says that it has none. */
class SweepStoryTest {
    private static final ObjectPath FILE = ScoresFeed.path("LAL_GSW", "20250116_080000");
    private static final byte[] CONTENT = document("2025-01-15 lebronjames 30");

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void open() {
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @Tag("F37")
    void aFeedWithoutAProcessorIsAFindingUntilThereIsOneAndItsFilesAreThenLoaded() {
        platform = platform.restartedAs(Setup.in(folder));
        land(FILE);
        land(ScoresFeed.path("BOS_MIA", "20250116_080000"));
        SweepReport first = sweep();
        assertThat(first.unrouted().opened()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo("unrouted/toy/scores");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.CRITICAL);
            assertThat(finding.evidence()).contains("2 files").contains(FILE.value());
        });
        assertThat(sweep().unrouted().opened()).isEmpty();
        platform = platform.restartedAs(platform.setup.processors(new ScoresFeed()));
        SweepReport wired = sweep();
        assertThat(wired.outcomes()).hasSize(2).allSatisfy((path, outcome) -> assertThat(outcome).isInstanceOf(Staged.class));
        assertThat(wired.unrouted().closed()).extracting(Finding::cause).containsExactly("unrouted/toy/scores");
        assertThat(platform.findings.open()).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aFeedThatIsSwitchedOffKeepsItsFilesAndLoadsThemWhenItIsSwitchedOn() {
        platform.switches.switchOff(ScoresFeed.PREFIX);
        land(FILE);
        assertThat(sweep().unrouted().opened()).extracting(Finding::evidence).singleElement().asString().contains("switched off");
        assertThat(rows()).isZero();
        platform.switches.switchOn(ScoresFeed.PREFIX);
        SweepReport on = sweep();
        assertThat(on.outcomes()).containsOnlyKeys(FILE);
        assertThat(on.unrouted().closed()).hasSize(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anUnroutedFileThatIsDeclaredIgnoredClosesItsFinding() {
        ObjectPath stray = ObjectPath.of("toy/metadata/a.json");
        land(stray);
        assertThat(sweep().unrouted().opened()).hasSize(1);
        platform = platform.restartedAs(platform.setup.ignored(new IgnoredPrefix(PathPrefix.of("toy/metadata"), "nothing reads it")));
        SweepReport ignored = sweep();
        assertThat(ignored.unrouted().closed()).hasSize(1);
        assertThat(ignored.outcomes()).isEmpty();
    }

    @Test
    void anUnroutedFileThatIsTakenAwayClosesItsFinding() {
        ObjectPath stray = ObjectPath.of("tyo/scores/a.json");
        land(stray);
        sweep();
        platform.landing.delete(stray);
        assertThat(sweep().unrouted().closed()).hasSize(1);
        assertThat(platform.findings.open()).isEmpty();
    }

    @Test
    void aFindingThatComesBackIsOpenAgain() {
        ObjectPath stray = ObjectPath.of("tyo/scores/a.json");
        for (int time = 0; time < 3; time++) {
            land(stray);
            assertThat(sweep().unrouted().opened()).hasSize(1);
            platform.landing.delete(stray);
            assertThat(sweep().unrouted().closed()).hasSize(1);
        }
    }

    @Test
    void aQuarantinedFileIsAFindingUntilAVersionOfItCanBeRead() {
        platform.landing.create(FILE, "{\"scores\": [".getBytes(UTF_8));
        sweep();
        assertThat(platform.findings.open()).singleElement().satisfies(open -> {
            assertThat(open.finding().cause()).startsWith("quarantined/toy/scores/dl-");
            assertThat(open.finding().evidence()).contains(FILE.value()).contains("cut off");
        });
        platform.landing.delete(FILE);
        land(FILE);
        sweep();
        assertThat(platform.findings.open()).isEmpty();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aLostFileRecordIsWrittenAgainAndNothingIsLoadedTwice() {
        land(FILE);
        sweep();
        platform.state.delete(ObjectPath.of("files/%s/%d.json".formatted(FILE, platform.landing.stat(FILE).orElseThrow().generation())));
        assertThat(sweep().outcomes()).containsOnlyKeys(FILE);
        assertThat(rows()).isEqualTo(1);
        assertThat(platform.fileRecords.entries("")).hasSize(1);
        assertThat(sweep().outcomes()).isEmpty();
    }

    @Test
    void aSweepOfASettledBucketReadsNoFile() {
        land(FILE);
        sweep();
        platform.landing.replace(FILE, document("2025-01-15 lebronjames 33"), platform.landing.stat(FILE).orElseThrow().generation());
        assertThat(sweep().outcomes()).containsOnlyKeys(FILE); // a new generation is a new object
        assertThat(sweep().outcomes()).isEmpty();
    }

    @Test
    void anErrorInOneFileStopsNoOtherFileAndIsAFindingUntilTheFileIsLoaded() {
        ObjectPath poison = ScoresFeed.path("AAA_BBB", "20250116_080000");
        platform = platform.restartedAs(platform.setup.with(overflowAt("landing.stat " + poison)));
        platform.landing.create(poison, document("2025-01-15 stephencurry 3"));
        land(FILE);
        SweepReport first = platform.ingestion.sweep(Duration.ZERO, Duration.ofSeconds(30), platform.ingestion::publishStaged);
        assertThat(first.outcomes().get(FILE)).isInstanceOf(Staged.class);
        assertThat(first.outcomes().get(poison)).isInstanceOf(RetryLater.class);
        assertThat(rows()).isEqualTo(1);
        assertThat(platform.findings.open()).singleElement().satisfies(open -> {
            assertThat(open.finding().cause()).isEqualTo("file-failed/toy/scores");
            assertThat(open.finding().evidence()).contains(poison.value(), "StackOverflowError");
        });
        assertThat(platform.ingestion.sweep(Duration.ZERO, Duration.ofSeconds(30), () -> {}).outcomes()).as("not tried at once again")
                .isEmpty();
        platform.setup.clock().pass(Duration.ofSeconds(11));
        assertThat(platform.ingestion.sweep(Duration.ZERO, Duration.ofSeconds(30), () -> {}).outcomes()).containsOnlyKeys(poison);
        platform = platform.restarted();
        sweep();
        assertThat(platform.findings.open()).isEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    private static Fault overflowAt(String fatal) {
        return new Fault() {
            @Override
            public void before(String call) {
                if (call.equals(fatal))
                    throw new StackOverflowError();
            }
        };
    }

    private void land(ObjectPath path) {
        platform.landing.create(path, CONTENT);
    }

    private SweepReport sweep() {
        platform.setup.clock().pass(Duration.ofSeconds(1));
        return platform.ingestion.sweep(Duration.ZERO);
    }

    private int rows() {
        List<?> rows = platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL);
        return rows.size();
    }
}
