package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHistoryTest {
    private static final ObjectPath FILE = ScoresFeed.path("LAL_GSW", "20250116_080000");
    private static final ObjectPath OTHER = ScoresFeed.path("BOS_NYK", "20250116_080000");
    private static final Partition TODAY = Partition.of(LocalDate.ofInstant(Setup.NOW, ZoneOffset.UTC));

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
    void everyStateThatAFileReachesIsARowOfTheHistory() {
        lands(FILE, "{ broken".getBytes(UTF_8));
        lands(OTHER, document("2025-01-15 lebronjames 30", "2025-01-15 unknownplayer 999"));
        assertThat(history()).extracting(FileHistoryTest::summary).containsExactlyInAnyOrder(FILE + " QUARANTINED 0 0",
                OTHER + " LOADED 1 1");
        assertThat(history()).filteredOn(row -> row.get(Table.SOURCE_PATH).equals(FILE.value())).singleElement()
                .satisfies(row -> assertThat(row.get(FileHistory.PROBLEM)).isEqualTo(record(FILE).problem()));
    }

    @Test
    void aFileThatANewerParserReadsHasBothStates() {
        lands(FILE, "{ broken".getBytes(UTF_8));
        platform = platform.restartedAs(Setup.in(folder).processors(new ScoresFeed(2)));
        platform.landing.replace(FILE, document("2025-01-15 lebronjames 30"), platform.landing.stat(FILE).orElseThrow().generation());
        platform.ingestion.accept(FILE);
        assertThat(history()).extracting(row -> row.get(FileHistory.STATE)).containsExactlyInAnyOrder("QUARANTINED", "LOADED");
    }

    @Test
    void aChangeThatIsRecordedTwiceIsOneRow() {
        lands(FILE, document("2025-01-15 lebronjames 30"));
        assertThat(history()).hasSize(1);
        platform.fileRecords.record(record(FILE));
        assertThat(history()).hasSize(1);
    }

    private void lands(ObjectPath path, byte[] content) {
        platform.landing.create(path, content);
        platform.ingestion.accept(path);
    }

    private FileRecord record(ObjectPath path) {
        return platform.fileRecords.newestRead(path).orElseThrow();
    }

    private List<Row> history() {
        platform.ingestion.publishStaged();
        return platform.warehouse.read(FileHistory.TABLE, TODAY);
    }

    private static String summary(Row row) {
        return "%s %s %d %d".formatted(row.get(Table.SOURCE_PATH), row.get(FileHistory.STATE), row.get(FileHistory.ROWS),
                row.get(FileHistory.REJECTED));
    }
}
