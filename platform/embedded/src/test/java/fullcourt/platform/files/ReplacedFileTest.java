package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that others replace in the landing folder, with whatever time they give them: the newest content is in the table. */
class ReplacedFileTest {
    private static final ObjectPath FILE = ScoresFeed.path("LAL_GSW", "20250116_080000");
    private static final Instant DROPPED = Instant.parse("2025-01-16T09:00:00Z");
    @TempDir
    Path folder;
    private EmbeddedPlatform platform;
    private final AtomicReference<Runnable> whileReading = new AtomicReference<>(() -> {});

    @BeforeEach
    void open() {
        platform = Setup.in(folder).processors(new ScoresFeed()).with(new Fault() {
            @Override
            public void after(String call) {
                if (call.startsWith("landing.read "))
                    whileReading.getAndSet(() -> {}).run();
            }
        }).open();
        drop(30, DROPPED);
        sweep();
        assertThat(rows()).containsExactly("lebronjames 30");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aCopyWithTheSameTimeIsANewVersion() {
        drop(33, DROPPED);
        assertThat(sweep()).containsExactly(FILE);
        assertThat(rows()).containsExactly("lebronjames 33");
        assertThat(sweep()).isEmpty();
    }

    @Test
    void aCopyWithAnOlderTimeIsANewVersion() {
        drop(33, DROPPED.minus(Duration.ofDays(30)));
        assertThat(sweep()).containsExactly(FILE);
        assertThat(rows()).containsExactly("lebronjames 33");
        assertThat(sweep()).isEmpty();
    }

    @Test
    void whatReplacesACopyWithAnOlderTimeIsOneTooWhateverItsTime() {
        drop(33, DROPPED.minus(Duration.ofDays(30)));
        sweep();
        drop(35, DROPPED.plusSeconds(1));
        sweep();
        assertThat(rows()).containsExactly("lebronjames 35");
        drop(30, DROPPED);
        sweep();
        assertThat(rows()).containsExactly("lebronjames 30");
    }

    @Test
    void aTimeInTheFutureIsLoadedNowAndReplacedByTheNextOne() {
        drop(33, Instant.parse("2099-01-01T00:00:00Z"));
        platform.setup.clock().pass(Duration.between(Setup.NOW, Instant.now()));
        assertThat(sweep()).containsExactly(FILE);
        assertThat(rows()).containsExactly("lebronjames 33");
        drop(35, Instant.now());
        sweep();
        assertThat(rows()).containsExactly("lebronjames 35");
        assertThat(sweep()).isEmpty();
    }

    @Test
    @Tag("F56")
    void aReplacementWhileNothingRunsIsSeenByTheNextProcess() {
        drop(33, DROPPED);
        platform = platform.restarted();
        assertThat(sweep()).containsExactly(FILE);
        assertThat(rows()).containsExactly("lebronjames 33");
        platform = platform.restarted();
        assertThat(sweep()).isEmpty();
        drop(35, DROPPED.minusSeconds(5));
        platform = platform.restarted();
        assertThat(sweep()).containsExactly(FILE);
        assertThat(rows()).containsExactly("lebronjames 35");
    }

    @Test
    void aFileThatIsOnlyTouchedIsNotLoadedAgainAndNotReadTwice() {
        drop(30, DROPPED);
        sweep();
        assertThat(sweep()).isEmpty();
        assertThat(platform.fileRecords.entries("")).extracting(FileRecord::state).containsExactly(State.LOADED, State.LOADED);
        assertThat(platform.staged()).isEmpty();
    }

    @Test
    void aFileThatIsReplacedWhileItIsReadIsReadAgain() {
        drop(33, DROPPED);
        whileReading.set(() -> drop(35, DROPPED));
        sweep();
        sweep();
        assertThat(rows()).containsExactly("lebronjames 35");
    }

    @Test
    void aMessageSeesTheReplacementToo() {
        drop(33, DROPPED.minusSeconds(60));
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 33");
    }

    /** As {@code cp -p} and {@code rsync -t} do it. */
    private void drop(int points, Instant modified) {
        try {
            Path file = folder.resolve("data/landing").resolve(FILE.value());
            Files.createDirectories(file.getParent());
            Path copy = Files.write(folder.resolve("copy.json"), document("2025-01-15 lebronjames " + points));
            Files.setLastModifiedTime(copy, FileTime.from(modified));
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private List<ObjectPath> sweep() {
        platform.setup.clock().pass(Duration.ofSeconds(1));
        return List.copyOf(platform.ingestion.sweep(Duration.ZERO).outcomes().keySet());
    }

    private List<String> rows() {
        return platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS)).toList();
    }
}
