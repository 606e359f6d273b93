package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.NotificationProperties.RateLimit;
import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings.OpenFinding;
import fullcourt.platform.notification.Announcements;
import fullcourt.platform.notification.Notification;
import fullcourt.platform.notification.Notifier;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One flood is one message, and delays no good file. The full flood: {@code -Dflood.files=20000}. */
class FloodTest {
    private static final int MAX_SWEEPS = 100;
    private static final int FILES = Integer.getInteger("flood.files", 520);
    private static final byte[] BROKEN = "{\"scores\": [".getBytes(UTF_8);
    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
        Notifier notifier = new Notifier() {
            @Override
            public String channel() {
                return "told";
            }

            @Override
            public void send(Notification notification) {
                told.add(notification.subject());
            }
        };
        platform.findings.listen(new Announcements(List.of(notifier), platform.findings, new RateLimit(true, 5, 60), platform.setup.clock(),
                Runnable::run)::about);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    @Tag("F31")
    void aFloodOfBrokenFilesIsOneFindingAndOneNotificationUntilNoneWaits() {
        flood();
        sweep();
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).startsWith("quarantined/toy/scores/dl-");
            assertThat(finding.evidence()).contains("%,d files of toy/scores are quarantined for the same reason".formatted(FILES))
                    .contains("cut off");
        });
        assertThat(told).hasSize(1);
        platform = platform.restarted();
        sweep();
        assertThat(findings()).singleElement().extracting(Finding::evidence).asString().contains("%,d files".formatted(FILES));
        flooded().forEach(path -> platform.landing.replace(path, document("2025-01-15 player%d 3".formatted(path.hashCode())),
                platform.landing.stat(path).orElseThrow().generation()));
        for (int sweeps = 0; sweeps < MAX_SWEEPS && !findings().isEmpty(); sweeps++)
            sweep(); // each learns of waiting files for two seconds
        assertThat(findings()).isEmpty();
    }

    @Test
    void aGoodFileThatLandsInTheMiddleOfTheFloodIsLoadedBeforeTheRestOfIt() {
        flood();
        platform.setup.clock().pass(Duration.ofSeconds(1));
        SweepReport first = platform.ingestion.sweep(Duration.ZERO, A_MOMENT, platform.ingestion::publishStaged);
        assertThat(first.left()).as("the time did not suffice").isPositive();
        platform.landing.create(ScoresFeed.path("GOOD", "20250116_090000"), document("2025-01-15 lebronjames 30"));
        platform.setup.clock().pass(Duration.ofSeconds(1));
        long before = System.nanoTime();
        platform.ingestion.sweep(Duration.ZERO, A_MOMENT, platform.ingestion::publishStaged);
        assertThat(platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL)).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(TEN_SECONDS);
        SweepReport report;
        do
            report = platform.ingestion.sweep(Duration.ZERO, A_MOMENT, platform.ingestion::publishStaged);
        while (report.left() > 0);
        assertThat(findings()).singleElement().extracting(Finding::evidence).asString().contains("%,d files".formatted(FILES));
        assertThat(told).hasSize(1);
    }

    @Test
    void filesThatAMessageNamesOneByOneAreOneFindingToo() {
        List<ObjectPath> some = flooded().subList(0, 50);
        some.forEach(path -> platform.landing.create(path, BROKEN));
        some.forEach(platform.ingestion::accept);
        assertThat(findings()).singleElement().extracting(Finding::evidence).asString().contains("50 files");
        assertThat(told).hasSize(1);
    }

    @Test
    void reasonsThatNoRuleForesawAreBounded() {
        for (int i = 0; i < 60; i++)
            platform.quarantinedFiles.learn(new QuarantinedFile(ScoresFeed.path("G" + i, "20250116_080000").value(), i + 1, "toy/scores", 1,
                    "Fault " + "x".repeat(i), Setup.NOW.toString()));
        assertThat(platform.quarantinedFiles.causes()).hasSize(21).extracting(WaitingFiles.Cause::cause).contains("toy/scores/other");
    }

    @Test
    void quarantinedFilesThatAreTakenAwayWaitNoMore() {
        flooded().subList(0, 50).forEach(path -> platform.landing.create(path, BROKEN));
        sweep();
        assertThat(findings()).hasSize(1);
        flooded().forEach(platform.landing::delete);
        sweep();
        assertThat(findings()).isEmpty();
        assertThat(platform.quarantinedFiles.count()).isZero();
    }

    @Test
    void unroutedFilesCostOneLookUpOfTheirFolderAndAreOneFinding() {
        AtomicInteger switchesRead = new AtomicInteger();
        ProcessorRegistry registry = new ProcessorRegistry(List.of(new ScoresFeed()), List.of(), () -> {
            switchesRead.incrementAndGet();
            return Set.of();
        });
        FileIngestion ingestion = platform.ingestion(registry);
        for (int i = 0; i < FILES; i++)
            platform.landing.create(ObjectPath.of("tyo/scores/g%d/a.json".formatted(i)), BROKEN);
        platform.setup.clock().pass(Duration.ofSeconds(1));
        ingestion.sweep(Duration.ZERO);
        assertThat(switchesRead).hasValueLessThan(5);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo("unrouted/tyo/scores");
            assertThat(finding.evidence()).startsWith(FILES + " files wait");
        });
        assertThat(told).hasSize(1);
    }

    @Test
    void prefixesThatAnUploaderInventsAreBounded() {
        for (int i = 0; i < 80; i++)
            platform.landing.create(ObjectPath.of("invented/p%02d/a.json".formatted(i)), BROKEN);
        sweep();
        assertThat(findings()).hasSize(51).extracting(Finding::evidence)
                .anyMatch(evidence -> evidence.startsWith("30 files wait under 30 more"));
    }

    private void flood() {
        flooded().forEach(path -> platform.landing.create(path, BROKEN));
    }

    private static List<ObjectPath> flooded() {
        return IntStream.range(0, FILES).mapToObj(number -> ScoresFeed.path("G" + number, "20250116_080000")).toList();
    }

    private void sweep() {
        platform.setup.clock().pass(Duration.ofSeconds(1));
        platform.ingestion.sweep(Duration.ZERO);
    }

    private List<Finding> findings() {
        return platform.findings.open().stream().map(OpenFinding::finding).toList();
    }
}
