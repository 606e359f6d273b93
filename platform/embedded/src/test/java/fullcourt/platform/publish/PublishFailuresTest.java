package fullcourt.platform.publish;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.files.FileRecord;
import fullcourt.platform.files.QuarantinedFile;
import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedEngine;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publish that the warehouse refuses: what is bad data is quarantined with its file record, everything else stays staged until it can be published. */
class PublishFailuresTest {
    private static final ObjectPath FILE = path("LAL_GSW", "20250116_080000");
    private static final ObjectPath OTHER = path("BOS_MIA", "20250116_090000");
    private static final String FAILED = "publish-failed/test_raw.scores";

    @TempDir
    private Path folder;
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private EmbeddedPlatform platform;

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void memoryThatIsShortKeepsTheRowsStagedUntilThereIsEnough() {
        platform = Setup.on(new EmbeddedEngine(folder, "20MB"), "data").processors(new ScoresFeed()).open();
        land(FILE, "2025-01-15 lebronjames 30");
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(FileOutcome.Staged.class);
        platform.ingestion.publishStaged();
        assertThat(rows()).isEmpty();
        assertThat(platform.staged()).hasSize(1);
        assertThat(entry(FILE).state()).isEqualTo(State.LOADED);
        assertThat(causes()).contains(FAILED); // there is no memory for the history of files either
        assertThat(platform.findings.open()).extracting(open -> open.finding().evidence())
                .allMatch(evidence -> evidence.contains("memory"));
        platform.close();
        platform = Setup.in(folder).processors(new ScoresFeed()).open();
        platform.ingestion.publishStaged();
        assertThat(rows()).containsExactly("lebronjames 30");
        assertThat(platform.staged()).isEmpty();
        assertThat(platform.warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
        assertThat(causes()).isEmpty();
    }

    @Test
    @Tag("F01")
    void aStatementThatIsRefusedForAnotherReasonThanItsRowsKeepsThemStaged() {
        Throwing refused = new Throwing(
                () -> new StatementRefusedException("publish", new IllegalStateException("there is no such table")));
        platform = open(refused);
        land(FILE, "2025-01-15 lebronjames 30");
        land(OTHER, "2025-01-15 jimmybutler 20");
        platform.files.handle(FILE);
        platform.files.handle(OTHER);
        platform.ingestion.publishStaged();
        platform.ingestion.publishStaged();
        assertThat(platform.staged()).hasSize(2);
        assertThat(causes()).containsExactly(FAILED);
        refused.end();
        platform.ingestion.publishStaged();
        platform.ingestion.publishStaged();
        assertThat(rows()).containsExactly("jimmybutler 20", "lebronjames 30");
        assertThat(platform.staged()).isEmpty();
        assertThat(causes()).isEmpty();
    }

    @Test
    void anErrorInOneTableEndsItsPublishAndNoOther() {
        assertOthersGoOn(() -> new OutOfMemoryError("Java heap space"));
    }

    @Test
    void aFaultOfOursInOneTableEndsItsPublishAndNoOther() {
        assertOthersGoOn(() -> new IllegalStateException("a fault of ours"));
    }

    private void assertOthersGoOn(Supplier<Throwable> failure) {
        Throwing failing = new Throwing(failure);
        platform = open(failing);
        land(FILE, "2025-01-15 lebronjames 30", "2025-01-15 jimmybutler 999"); // a rejected row has a table of its own
        platform.files.handle(FILE);
        platform.ingestion.publishStaged();
        assertThat(platform.staged()).extracting(object -> object.path().segments().getFirst()).containsExactly("test_raw.scores");
        assertThat(causes()).containsExactly(FAILED);
        assertThat(platform.ingestion.accept(FILE)).isInstanceOf(FileOutcome.AlreadyStaged.class);
        failing.end();
        platform.ingestion.publishStaged();
        assertThat(rows()).containsExactly("lebronjames 30");
        assertThat(causes()).isEmpty();
    }

    @Test
    void badRowsQuarantineTheirFileAndANewerParserReadsItAgain() {
        platform = open(Fault.NONE);
        land(FILE, "2025-01-15 lebronjames 30");
        land(OTHER, "2025-01-15 jimmybutler 20");
        platform.files.handle(FILE);
        platform.files.handle(OTHER);
        stagedInstead(FILE, illegalLine(FILE, 999).getBytes(StandardCharsets.UTF_8));
        platform.ingestion.publishStaged();
        assertQuarantined("points");
        platform = platform.restartedAs(platform.setup.processors(new ScoresFeed(2)));
        platform.ingestion.sweep(Duration.ZERO);
        assertThat(rows()).containsExactly("jimmybutler 20", "lebronjames 30");
        assertThat(entry(FILE).state()).isEqualTo(State.LOADED);
        assertThat(platform.quarantinedFiles.files(10)).isEmpty();
        assertThat(causes()).isEmpty();
    }

    /** A process that reads a file stages its rows first and then says that they are loaded; the record must not come after the rows were removed. */
    @Test
    void badRowsStayStagedWhileTheirFileIsStillBeingRecorded() {
        platform = open(Death.at(call -> call.startsWith("state.create files/"), Death.When.BEFORE));
        land(FILE, "2025-01-15 lebronjames 30");
        assertThat(((Death) platform.setup.fault()).isMetBy(() -> platform.files.handle(FILE))).isTrue();
        platform = platform.restarted();
        ObjectMetadata staged = platform.staged().getFirst();
        platform.stageBucket.replace(staged.path(), illegalLine(FILE, 999).getBytes(StandardCharsets.UTF_8), staged.generation());
        platform.ingestion.publishStaged();
        assertThat(platform.staged()).hasSize(1);
        assertThat(causes()).containsExactly(FAILED);
        platform.ingestion.sweep(Duration.ZERO);
        platform.setup.clock().pass(Duration.ofMinutes(11));
        platform.ingestion.publishStaged();
        assertThat(platform.staged()).isEmpty();
        assertThat(entry(FILE).state()).isEqualTo(State.QUARANTINED);
        assertThat(causes()).singleElement().asString().startsWith("quarantined/toy/scores/");
    }

    /** Whatever the process dies before or after while it quarantines rows, the next one ends where this one would have. */
    @Test
    void aCrashAtAnyStepOfAQuarantineIsFinishedByTheNextPublish() {
        for (Death.When when : Death.When.values()) {
            for (String call : List.of("state.create open-files/", "state.replace files/", "warehouse.append nba_orchestration.findings",
                    "state.replace publish-states/", "stage.delete test_raw.scores/")) {
                platform = Setup.on(new EmbeddedEngine(folder), "%s-%s".formatted(when, call.hashCode())).processors(new ScoresFeed())
                        .open();
                land(FILE, "2025-01-15 lebronjames 30");
                land(OTHER, "2025-01-15 jimmybutler 20");
                platform.files.handle(FILE);
                platform.files.handle(OTHER);
                stagedInstead(FILE, illegalLine(FILE, 999).getBytes(StandardCharsets.UTF_8));
                Death death = Death.at(made -> made.startsWith(call), when);
                platform = platform.restartedAs(platform.setup.with(death));
                EmbeddedPlatform dying = platform;
                assertThat(death.isMetBy(() -> dying.ingestion.publishStaged())).as("%s %s", when, call).isTrue();
                platform = platform.restarted();
                platform.ingestion.sweep(Duration.ZERO);
                platform.ingestion.publishStaged();
                assertQuarantined("points");
                platform.close();
            }
        }
    }

    @Test
    void badRowsThatWereStagedAsColumnsQuarantineTheirFileToo() throws Exception {
        platform = open(Fault.NONE);
        land(FILE, "2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25");
        land(OTHER, "2025-01-15 jimmybutler 20");
        platform.files.handle(FILE);
        platform.files.handle(OTHER);
        stagedInstead(FILE, columns("""
                SELECT CAST(0 AS BIGINT) AS stage_row, DATE '2025-01-15' AS game_date, 'lebronjames' AS player_lookup,
                  CAST(999 AS BIGINT) AS points, TIMESTAMPTZ '2025-01-16 08:00:00+00' AS captured_at, '%s' AS source_path,
                  CAST(%d AS BIGINT) AS source_generation""".formatted(FILE, generation(FILE))));
        platform.ingestion.publishStaged();
        assertQuarantined("points");
    }

    @Test
    void bytesThatCannotBeReadQuarantineTheFileThatTheyAreNamedFor() {
        platform = open(Fault.NONE);
        land(FILE, "2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25");
        land(OTHER, "2025-01-15 jimmybutler 20");
        platform.files.handle(FILE);
        platform.files.handle(OTHER);
        stagedInstead(FILE, "no columns".getBytes(StandardCharsets.UTF_8));
        platform.ingestion.publishStaged();
        assertQuarantined("Parquet");
    }

    /** An object that no statement can read although its rows may be right stays staged and lets the others pass. */
    @Test
    void anObjectThatCannotBePublishedStaysStagedAndLetsTheOthersPass() throws Exception {
        platform = open(Fault.NONE);
        land(OTHER, "2025-01-15 jimmybutler 20");
        platform.files.handle(OTHER);
        ObjectPath strange = ObjectPath.of("test_raw.scores/2025/0-strange.parquet");
        platform.stageBucket.create(strange, columns("SELECT 1 AS nothing_that_is_known"));
        platform.ingestion.publishStaged();
        platform.ingestion.publishStaged();
        assertThat(rows()).containsExactly("jimmybutler 20");
        assertThat(platform.staged()).extracting(ObjectMetadata::path).containsExactly(strange);
        assertThat(causes()).containsExactly(FAILED);
        land(FILE, "2025-01-15 lebronjames 30");
        platform.ingestion.accept(FILE);
        assertThat(rows()).containsExactly("jimmybutler 20", "lebronjames 30");
        platform.stageBucket.delete(strange);
        platform.ingestion.publishStaged();
        assertThat(causes()).isEmpty();
    }

    private void assertQuarantined(String problem) {
        assertThat(rows()).containsExactly("jimmybutler 20");
        assertThat(platform.staged()).isEmpty();
        assertThat(entry(FILE).state()).isEqualTo(State.QUARANTINED);
        assertThat(entry(FILE).problem()).contains(problem);
        assertThat(platform.quarantinedFiles.files(10)).extracting(QuarantinedFile::path).containsExactly(FILE.value());
        assertThat(entry(OTHER).state()).isEqualTo(State.LOADED);
        assertThat(causes()).singleElement().asString().startsWith("quarantined/toy/scores/");
    }

    /** Throws instead of every publish into the scores. */
    private static final class Throwing implements Fault {
        private final Supplier<Throwable> failure;
        private volatile boolean over;

        Throwing(Supplier<Throwable> failure) {
            this.failure = failure;
        }

        void end() {
            over = true;
        }

        @Override
        public void before(String call) {
            if (!over && call.equals("warehouse.publish test_raw.scores"))
                Throwing.<RuntimeException>thrown(failure.get());
        }

        @SuppressWarnings("unchecked") // only unchecked ones are given
        private static <T extends Throwable> void thrown(Throwable failure) throws T {
            throw (T) failure;
        }
    }

    private EmbeddedPlatform open(Fault fault) {
        return Setup.in(folder).processors(new ScoresFeed()).with(fault).open();
    }

    private void land(ObjectPath file, String... scores) {
        platform.landing.create(file, document(scores));
    }

    private long generation(ObjectPath file) {
        return platform.landing.stat(file).orElseThrow().generation();
    }

    private FileRecord entry(ObjectPath file) {
        return platform.fileRecords.find(file, generation(file)).orElseThrow();
    }

    /** Other bytes in place of those that were staged for a file. */
    private void stagedInstead(ObjectPath file, byte[] content) {
        ObjectMetadata staged = platform.staged().stream().filter(object -> isMadeFrom(object.path(), file)).findFirst()
                .orElseThrow();
        platform.stageBucket.replace(staged.path(), content, staged.generation());
        platform.setup.clock().pass(Duration.ofMinutes(11)); // it is younger than the file's record now, as if it were being read again
    }

    /** The staged object of the file that was landed first holds its player's name. */
    private boolean isMadeFrom(ObjectPath staged, ObjectPath file) {
        String content = new String(platform.stageBucket.read(staged).orElseThrow().content(), StandardCharsets.ISO_8859_1);
        return content.contains(file.value());
    }

    private String illegalLine(ObjectPath file, int points) {
        return ("{\"stage_row\":0,\"game_date\":\"2025-01-15\",\"player_lookup\":\"lebronjames\",\"points\":%d,\"captured_at\":\"2025-01-16T08:00:00Z\","
                + "\"source_path\":\"%s\",\"source_generation\":%d}\n").formatted(points, file, generation(file));
    }

    private byte[] columns(String select) throws SQLException, IOException {
        Path file = folder.resolve("made.parquet");
        try (Connection engine = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = engine.createStatement()) {
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(select, file));
        }
        return Files.readAllBytes(file);
    }

    private List<String> causes() {
        return platform.findings.open().stream().map(open -> open.finding().cause()).toList();
    }

    private List<String> rows() {
        Column<Long> points = ScoresFeed.POINTS;
        return platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream().map(row -> text(row, points)).toList();
    }

    private static String text(Row row, Column<Long> points) {
        return row.get(ScoresFeed.PLAYER) + " " + row.get(points);
    }

}
