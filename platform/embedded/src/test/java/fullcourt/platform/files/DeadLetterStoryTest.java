package fullcourt.platform.files;

import static fullcourt.platform.testing.ScoresFeed.document;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.FileContext;
import fullcourt.platform.documents.RowPath;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.receive.FileOutcome.Quarantined;
import fullcourt.platform.receive.FileOutcome.Staged;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PathPrefix;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.Catalogue;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Quarantined files and rejected rows wait, are reprocessed on request, and are settled when a newer file replaces them. */
class DeadLetterStoryTest {
    private static final ObjectPath MORNING = ScoresFeed.path("LAL_GSW", "20250116_080000");
    private static final ObjectPath NOON = ScoresFeed.path("LAL_GSW", "20250116_120000");
    private static final String ASKED = "the parser is corrected";

    @TempDir
    Path folder;
    private EmbeddedPlatform platform;

    @BeforeEach
    void start() {
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void rowsThatFailInTheSameWayAreOneGroupWithASample() {
        lands(MORNING, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 jimmybutler 999"));
        lands(NOON, document("2025-01-15 anthonydavis 20", "2025-01-15 kevindurant 31", "2025-01-15 jamesharden 107"));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.kind()).hasToString("row");
            assertThat(group.feed()).isEqualTo("toy/scores");
            assertThat(group.table()).isEqualTo("test_raw.scores");
            assertThat(group.reason()).isEqualTo("points is #, accepted is # to #");
            assertThat(group.count()).isEqualTo(2);
            assertThat(group.open()).isEqualTo(2);
            assertThat(group.firstFile()).isEqualTo(MORNING.value());
            assertThat(group.lastFile()).isEqualTo(NOON.value());
            assertThat(group.pointer()).contains("/scores/2/points");
            assertThat(group.sample()).isEqualTo("{\"day\":\"2025-01-15\",\"player\":\"jamesharden\",\"points\":107}");
        });
    }

    @Test
    void aRowThatANewerFileHasIsSettled() {
        lands(MORNING, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 jimmybutler 999"));
        lands(NOON, document("2025-01-15 jimmybutler 19"));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(1);
            assertThat(group.open()).isZero();
        });
    }

    @Test
    void aRowThatAnOlderFileHasIsNot() {
        lands(NOON, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 jimmybutler 999"));
        lands(MORNING, document("2025-01-15 jimmybutler 19"));
        assertThat(groups()).singleElement().extracting(DeadLetterGroup::open).isEqualTo(1L);
    }

    @Test
    void ofTwoRowsThatContradictEachOtherTheLaterOneWaitsForANewerFile() {
        lands(MORNING, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 lebronjames 31"));
        assertThat(groups()).singleElement().extracting(DeadLetterGroup::open).isEqualTo(1L);
        lands(NOON, document("2025-01-15 lebronjames 31"));
        assertThat(groups()).singleElement().extracting(DeadLetterGroup::open).isEqualTo(0L);
    }

    @Test
    void aQuarantinedFileIsListedWithItsReason() {
        lands(MORNING, "{\"scores\": [".getBytes(UTF_8));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.kind()).hasToString("file");
            assertThat(group.feed()).isEqualTo("toy/scores");
            assertThat(group.reason()).contains("cut off: it ends at byte #");
            assertThat(group.firstFile()).isEqualTo(MORNING.value());
            assertThat(group.fix()).contains("dead-letters reprocess " + group.group());
        });
    }

    @Test
    void aFileThatIsUploadedAgainLeavesTheQueue() {
        lands(MORNING, "{\"scores\": [".getBytes(UTF_8));
        platform.landing.replace(MORNING, document("2025-01-15 lebronjames 30"), generation(MORNING));
        platform.ingestion.accept(MORNING);
        assertThat(groups()).isEmpty();
        assertThat(platform.findings.open()).isEmpty();
        assertThat(platform.fileRecords.entries("")).extracting(FileRecord::state).containsExactly(FileRecord.State.QUARANTINED,
                FileRecord.State.LOADED); // nothing disappears
    }

    @Test
    @Tag("F11")
    void theSameBytesAndTheSameParserAreTriedThreeTimesAndNotForEver() {
        lands(MORNING, "{\"other\": []}".getBytes(UTF_8));
        for (int attempt = 1; attempt <= 3; attempt++)
            assertThat(reprocessing().file(MORNING, ASKED).receipts()).singleElement()
                    .extracting(ReprocessReceipt::attempt, ReprocessReceipt::outcome)
                    .containsExactly(attempt, ReprocessReceipt.Outcome.QUARANTINED);
        assertThat(reprocessing().file(MORNING, ASKED).receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(ReprocessReceipt.Outcome.EXHAUSTED);
            assertThat(receipt.detail()).contains("Parser version 1 has read these bytes again 3 times");
        });
        assertThat(groups()).singleElement().extracting(DeadLetterGroup::attempts).isEqualTo(3);
        assertThat(receipts()).containsExactly("QUARANTINED 1", "QUARANTINED 2", "QUARANTINED 3", "EXHAUSTED 0");
    }

    @Test
    void aBetterParserReadsAQuarantinedFileAndTheFindingCloses() {
        lands(MORNING, document("2025-01-15 lebronjames 999"));
        assertThat(platform.findings.open()).hasSize(1);
        platform = platform.restartedAs(platform.setup.processors(new Another(100, 99)));
        assertThat(reprocessing().group(groups().getFirst().group(), ASKED).receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.isSettled()).isTrue();
            assertThat(receipt.rows()).isEqualTo(1);
            assertThat(receipt.parserVersion()).isEqualTo(2);
        });
        assertThat(platform.findings.open()).isEmpty();
        assertThat(groups()).isEmpty();
        assertThat(rows()).containsExactly("lebronjames 99");
    }

    @Test
    void aSweepOfTheNextBuildReadsWhatABetterParserMayUnderstand() {
        lands(MORNING, document("2025-01-15 lebronjames 999"));
        platform = platform.restartedAs(platform.setup.processors(new Another(100, 99)));
        assertThat(platform.ingestion.sweep(Duration.ZERO).outcomes().get(MORNING)).isInstanceOf(Staged.class);
        assertThat(rows()).containsExactly("lebronjames 99");
        assertThat(groups()).isEmpty();
    }

    @Test
    void rowsOfALoadedFileAreReadAgainWithTheRest() {
        lands(MORNING, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25", "2025-01-15 jimmybutler 999"));
        platform = platform.restartedAs(platform.setup.processors(new Another(100, 99)));
        assertThat(reprocessing().feed(ScoresFeed.PREFIX, ASKED).receipts()).singleElement().extracting(ReprocessReceipt::isSettled)
                .isEqualTo(true);
        assertThat(rows()).containsExactly("jimmybutler 99", "lebronjames 30", "stephencurry 25");
        assertThat(groups()).singleElement().extracting(DeadLetterGroup::open).isEqualTo(0L);
        assertThat(reprocessing().feed(ScoresFeed.PREFIX, ASKED).receipts()).isEmpty();
    }

    @Test
    void aReplayThatRefusesALoadedFileTakesNothingAway() {
        lands(MORNING, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25"));
        platform = platform.restartedAs(platform.setup.processors(new Another(0, 101)));
        assertThat(reprocessing().file(MORNING, ASKED).receipts()).singleElement().extracting(ReprocessReceipt::outcome)
                .isEqualTo(ReprocessReceipt.Outcome.QUARANTINED);
        assertThat(rows()).hasSize(2);
        assertThat(platform.fileRecords.entries("")).singleElement().extracting(FileRecord::state).isEqualTo(FileRecord.State.LOADED);
    }

    @Test
    void aRowOfSomethingElseIsListedAndAsksForNothing() {
        platform = platform.restartedAs(platform.setup.processors(new Elsewhere()));
        lands(MORNING, document("2025-01-15 lebronjames 30"));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.kind()).hasToString("out_of_scope");
            assertThat(group.reason()).isEqualTo("… plays elsewhere");
            assertThat(group.open()).isZero();
        });
    }

    @Test
    void aMessageThatWasNotUnderstoodIsListedWithTheRest() {
        platform.findings.open(Finding.warning("dead-letter/1", "A message of 12 bytes is no JSON.", "Correct the sender."));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.kind()).hasToString("message");
            assertThat(group.reason()).isEqualTo("A message of # bytes is no JSON.");
            assertThat(group.fix()).isEqualTo("Correct the sender.");
        });
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() {
        assertThat(reprocessing().file(MORNING, ASKED).receipts()).singleElement().extracting(ReprocessReceipt::outcome)
                .isEqualTo(ReprocessReceipt.Outcome.NOT_THERE);
        assertThat(receipts()).containsExactly("NOT_THERE 0");
    }

    @Test
    void aFileQuarantinedWhileTheWarehouseIsDownIsAFindingOnceItIsBack() {
        AtomicBoolean down = new AtomicBoolean(true);
        platform = platform.restartedAs(platform.setup.with(new Fault() {
            @Override
            public void before(String call) {
                if (down.get() && call.startsWith("warehouse."))
                    throw new WarehouseUnavailableException("it is down", new IllegalStateException("it is down"));
            }
        }));
        platform.landing.create(MORNING, "{\"scores\": [".getBytes(UTF_8));
        assertThat(platform.ingestion.accept(MORNING)).isInstanceOf(Quarantined.class);
        assertThat(causes()).singleElement().asString().startsWith("quarantined/toy/scores/dl-"); // from memory
        down.set(false);
        platform = platform.restarted(); // the memory is lost, and the file still waits
        assertThat(causes()).isEmpty();
        platform.ingestion.sweep(Duration.ZERO);
        assertThat(causes()).singleElement().asString().startsWith("quarantined/toy/scores/dl-");
    }

    private List<String> causes() {
        return platform.findings.open().stream().map(open -> open.finding().cause()).toList();
    }

    /** The scores as another build reads them. @param most points that it accepts; a row with more is rejected */
    private record Another(long most, long instead) implements RawProcessor {
        @Override
        public Set<PathPrefix> handles() {
            return Set.of(ScoresFeed.PREFIX);
        }

        @Override
        public Table table() {
            return ScoresFeed.TABLE;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/scores/*");
        }

        @Override
        public Optional<Function<JsonNode, List<JsonNode>>> split() {
            return Optional.of(this::shortened);
        }

        private List<JsonNode> shortened(JsonNode element) {
            ObjectNode row = (ObjectNode) element.deepCopy();
            return List.of(row.path("points").asLong() > most ? row.put("points", instead) : row);
        }

        @Override
        public int parserVersion() {
            return 2;
        }
    }

    /** Rejects every row. */
    private static final class Elsewhere implements RawProcessor {
        @Override
        public Set<PathPrefix> handles() {
            return Set.of(ScoresFeed.PREFIX);
        }

        @Override
        public Table table() {
            return ScoresFeed.TABLE;
        }

        @Override
        public RowPath rows() {
            return RowPath.of("/scores/*");
        }

        @Override
        public void compute(RowBuilder row, FileContext file) {
            throw InvalidRowException.outOfScope("/player", "'%s' plays elsewhere".formatted(row.get(ScoresFeed.PLAYER)));
        }
    }

    private void lands(ObjectPath path, byte[] content) {
        platform.landing.create(path, content);
        platform.ingestion.accept(path);
        platform.ingestion.publishStaged();
    }

    private long generation(ObjectPath path) {
        return platform.landing.stat(path).orElseThrow().generation();
    }

    private DeadLetters deadLetters() {
        return new DeadLetters(platform.quarantinedFiles, platform.fileRecords, platform.findings, platform.warehouse,
                new Catalogue(List.of(ScoresFeed.TABLE)));
    }

    private Reprocessing reprocessing() {
        return new Reprocessing(platform.landing, platform.registry, platform.fileRecords, platform.ingestion, deadLetters(),
                platform.warehouse, platform.setup.clock());
    }

    private List<DeadLetterGroup> groups() {
        return deadLetters().groups();
    }

    private List<String> rows() {
        return platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS)).toList();
    }

    private List<String> receipts() {
        return platform.warehouse.read(ReprocessReceipts.TABLE, Partition.ALL).stream().map(DeadLetterStoryTest::text).sorted(
                Comparator.comparing(text -> text.endsWith("0") ? "Z" : text)).toList();
    }

    private static String text(Row row) {
        return "%s %s".formatted(row.find(ReprocessReceipts.TABLE.column("outcome").orElseThrow()).orElseThrow(),
                row.find(ReprocessReceipts.TABLE.column("attempt_number").orElseThrow()).orElseThrow());
    }
}
