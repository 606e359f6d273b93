package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.receive.FileOutcome.AlreadyStaged;
import fullcourt.platform.receive.FileOutcome.Empty;
import fullcourt.platform.receive.FileOutcome.Quarantined;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome.Skipped;
import fullcourt.platform.receive.SkipReason;
import fullcourt.platform.routing.IgnoredPrefix;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHandlerTest {
    private static final ObjectPath FILE = ScoresFeed.path("LAL_GSW", "20250116_080000");

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void open() {
        platform = Setup.in(folder).processors(new ScoresFeed())
                .ignored(new IgnoredPrefix(PathPrefix.of("toy/metadata"), "nothing reads it")).open();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aFileIsStagedAndWrittenDown() {
        assertThat(lands(document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 unknownplayer 999")))
                .isEqualTo(new Staged(FILE, ScoresFeed.TABLE.id(), 2, 1));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.LOADED);
            assertThat(entry.rows()).isEqualTo(2);
            assertThat(entry.rejected()).isEqualTo(1);
            assertThat(entry.processor()).isEqualTo("ScoresFeed");
        });
    }

    @Test
    @Tag("F13")
    void anEmptyFileIsNoEndOfItsDayTheFullOneIsLoadedWhenItComes() {
        assertThat(lands(document())).isEqualTo(new Empty(FILE, 0));
        assertThat(platform.ingestion.accept(FILE)).isEqualTo(new Empty(FILE, 0));
        assertThat(overwritten(document("2025-01-15 lebronjames 30"))).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 30");
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(AlreadyStaged.class);
        assertThat(entries()).extracting(FileRecord::state).containsExactly(State.EMPTY, State.LOADED);
    }

    @Test
    void aDeliveryThatWasFasterKeepsItsEntry() {
        AtomicReference<EmbeddedPlatform> other = new AtomicReference<>();
        AtomicBoolean overtaken = new AtomicBoolean();
        platform.close();
        platform = Setup.in(folder).processors(new ScoresFeed()).with(new Fault() {
            @Override
            public void before(String call) {
                if (call.startsWith("landing.read") && !overtaken.getAndSet(true))
                    assertThat(other.get().files.handle(FILE)).isInstanceOf(Staged.class);
            }
        }).open();
        other.set(platform);
        platform.landing.create(FILE, document("2025-01-15 lebronjames 30"));
        assertThat(platform.files.handle(FILE)).isInstanceOf(AlreadyStaged.class);
        assertThat(entries()).singleElement().extracting(FileRecord::state).isEqualTo(State.LOADED);
    }

    @Test
    void theSameContentUnderANewGenerationIsNotLoadedAgain() {
        lands(document("2025-01-15 lebronjames 30"));
        assertThat(overwritten(document("2025-01-15 lebronjames 30"))).isInstanceOf(AlreadyStaged.class);
        assertThat(entries()).extracting(FileRecord::state).containsExactly(State.LOADED, State.LOADED);
        assertThat(platform.staged()).isEmpty();
    }

    @Test
    void anOverwrittenFileReplacesWhatItSaidBefore() {
        lands(document("2025-01-15 lebronjames 30"));
        assertThat(overwritten(document("2025-01-15 lebronjames 33"))).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 33");
    }

    @Test
    void aFileThatIsOverwrittenBackSaysWhatItSaysNow() {
        lands(document("2025-01-15 lebronjames 30"));
        overwritten(document("2025-01-15 lebronjames 33"));
        assertThat(overwritten(document("2025-01-15 lebronjames 30"))).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 30");
        assertThat(overwritten(document("2025-01-15 lebronjames 30"))).isInstanceOf(AlreadyStaged.class);
    }

    @Test
    @Tag("F36")
    void anEmptyOrBrokenMomentInBetweenIsNoChangeOfContent() {
        lands(document("2025-01-15 lebronjames 30"));
        overwritten(document());
        overwritten("{".getBytes(UTF_8));
        assertThat(overwritten(document("2025-01-15 lebronjames 30"))).isInstanceOf(AlreadyStaged.class);
        assertThat(rows()).containsExactly("lebronjames 30");
    }

    @Test
    void aTruncatedFileIsQuarantinedWithASentenceAndTheWholeOneLoaded() {
        byte[] whole = document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25");
        assertThat(lands(java.util.Arrays.copyOf(whole, whole.length / 2))).isInstanceOfSatisfying(Quarantined.class,
                quarantined -> assertThat(quarantined.problem()).isNotBlank());
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Quarantined.class);
        assertThat(overwritten(whole)).isInstanceOf(Staged.class);
    }

    @Test
    void aFileThatIsTooLargeIsQuarantinedUnread() {
        assertThat(lands(" ".repeat(10_001).getBytes(UTF_8))).isInstanceOfSatisfying(Quarantined.class,
                quarantined -> assertThat(quarantined.problem()).contains("10,001 bytes").contains("at most 10,000"));
        assertThat(entries()).singleElement().satisfies(entry -> assertThat(entry.contentHash()).isEmpty());
    }

    @Test
    void aBetterParserReprocessesWhatAnOlderOneQuarantined() {
        lands("{\"other\":[]}".getBytes(UTF_8));
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Quarantined.class);
        EmbeddedPlatform next = platform.restartedAs(platform.setup.processors(new ScoresFeed(2)));
        next.ingestion.accept(FILE);
        assertThat(next.fileRecords.entries("")).singleElement().satisfies(entry -> assertThat(entry.parserVersion()).isEqualTo(2));
    }

    @Test
    void theSameContentReadByABetterParserIsStagedAgain() {
        lands(document("2025-01-15 lebronjames 30"));
        platform = platform.restartedAs(platform.setup.processors(new ScoresFeed(2)));
        assertThat(overwritten(document("2025-01-15 lebronjames 30"))).isInstanceOf(Staged.class);
    }

    @Test
    void aMessageAheadOfItsFileAsksForNothing() {
        assertThat(platform.ingestion.accept(FILE)).isInstanceOfSatisfying(Skipped.class,
                skipped -> assertThat(skipped.reason()).isInstanceOf(SkipReason.NothingThere.class));
        assertThat(lands(document("2025-01-15 lebronjames 30"))).isInstanceOf(Staged.class);
    }

    @Test
    void aFileUnderAnIgnoredPrefixIsSkippedAndAnUnroutedOneIsRemembered() {
        assertThat(platform.ingestion.accept(ObjectPath.of("toy/metadata/a.json"))).isInstanceOfSatisfying(Skipped.class,
                skipped -> assertThat(skipped.reason().sentence()).contains("nothing reads it"));
        assertThat(platform.ingestion.accept(ObjectPath.of("toy/score/a.json"))).isInstanceOfSatisfying(Skipped.class, skipped -> {
            assertThat(skipped.reason()).isInstanceOf(SkipReason.Unrouted.class);
            assertThat(skipped.reason().sentence()).contains("toy/scores");
        });
        assertThat(entries()).isEmpty();
    }

    @Test
    void aFileThatIsOverwrittenWhileItIsReadIsReadAgain() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        platform = platform.restartedAs(platform.setup.with(new Fault() {
            @Override
            public void before(String call) {
                if (call.startsWith("landing.read "))
                    meanwhile.getAndSet(() -> {}).run();
            }
        }));
        platform.landing.create(FILE, document("2025-01-15 lebronjames 30"));
        meanwhile.set(() -> replace(document("2025-01-15 lebronjames 33")));
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 33");
    }

    private FileOutcome lands(byte[] content) {
        platform.landing.create(FILE, content);
        return platform.ingestion.accept(FILE);
    }

    private FileOutcome overwritten(byte[] content) {
        replace(content);
        return platform.ingestion.accept(FILE);
    }

    private void replace(byte[] content) {
        platform.landing.replace(FILE, content, platform.landing.stat(FILE).orElseThrow().generation());
    }

    private List<FileRecord> entries() {
        return platform.fileRecords.entries("");
    }

    private List<String> rows() {
        return platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS)).toList();
    }
}
