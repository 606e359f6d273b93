package fullcourt.platform.crash;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.SmallDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the data directory is full or read-only for a while: afterwards nothing is lost or loaded twice, and no restart is needed. */
class FullDiskStoryTest {
    private static final ObjectPath FILE = path("LAL_GSW", "20250116_080000");

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init") // each test opens it with its own settings
    private EmbeddedPlatform platform;

    @Test
    @Tag("F59")
    void whatArrivesWhileTheDiskIsFullIsLoadedOnceThereIsRoom() {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 24)) {
            platform = Setup.in(disk.folder()).processors(new ScoresFeed()).open();
            land(2);
            disk.fill();
            assertThat(platform.ingestion.accept(FILE)).isInstanceOf(MessageOutcome.RetryLater.class);
            platform.ingestion.publishStaged();
            disk.free();
            platform.ingestion.sweep(Duration.ZERO);
            assertLoadedOnce(2);
            platform.close();
        }
    }

    @Test
    void rowsThatWereStagedBeforeTheDiskWasFullArePublishedOnceThereIsRoom() {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 24)) {
            platform = Setup.in(disk.folder()).processors(new ScoresFeed()).open();
            land(150);
            platform.files.handle(FILE);
            disk.fill();
            for (int minute = 0; minute < 3; minute++)
                platform.ingestion.publishStaged();
            assertThat(platform.staged()).hasSize(1);
            assertThat(platform.fileRecords.find(FILE, platform.landing.stat(FILE).orElseThrow().generation()).orElseThrow().state())
                    .isEqualTo(State.LOADED);
            disk.free();
            platform.ingestion.publishStaged();
            assertLoadedOnce(150);
            platform.close();
        }
    }

    @Test
    void aStageThatMayNotBeWrittenKeepsNothingFromBeingLoadedLater() {
        try (SmallDisk stage = SmallDisk.at(folder.resolve("data/stage"), 4)) {
            platform = Setup.in(folder).processors(new ScoresFeed()).open();
            land(2);
            stage.becomeReadOnly();
            assertThat(platform.ingestion.accept(FILE)).isInstanceOfSatisfying(MessageOutcome.RetryLater.class,
                    later -> assertThat(later.problem()).contains("Read-only file system"));
            platform.ingestion.publishStaged();
            stage.becomeWritable();
            platform.ingestion.sweep(Duration.ZERO);
            assertLoadedOnce(2);
            platform.close();
        }
    }

    private void land(int players) {
        platform.landing.create(FILE,
                document(IntStream.range(0, players).mapToObj("2025-01-15 player%d 10"::formatted).toArray(String[]::new)));
    }

    private void assertLoadedOnce(int players) {
        assertThat(platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL)).hasSize(players);
        assertThat(platform.warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
        assertThat(platform.staged()).isEmpty();
        assertThat(platform.findings.open()).isEmpty();
    }
}
