package fullcourt.embedded.warehouse;

import static fullcourt.platform.testing.ScoresFeed.DAY;
import static fullcourt.platform.testing.ScoresFeed.PLAYER;
import static fullcourt.platform.testing.ScoresFeed.POINTS;
import static fullcourt.platform.testing.ScoresFeed.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.failure.Shortage;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.StagedContent;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.SmallDisk;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.WarehouseShortageException;
import fullcourt.platform.warehouse.WarehouseUnavailableException;
import fullcourt.platform.warehouse.WriteRaceException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real failures of the engine, and what the adapter makes of each of its messages. */
class DuckDbFailuresTest {
    private static final LocalDate JAN_15 = LocalDate.of(2025, 1, 15);

    @TempDir
    private Path folder;
    private final AtomicLong nanos = new AtomicLong();
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private DuckDbInstance instance;
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private DuckDbWarehouse warehouse;
    @SuppressWarnings("NullAway.Init") // each test opens it with what it needs
    private FolderObjectStore stage;

    @AfterEach
    void close() {
        if (instance != null)
            instance.close();
    }

    @Test
    @Tag("F74")
    void aPublishWithoutEnoughMemoryIsShortOfItAndSucceedsWithMore() {
        open(folder, "20MB");
        warehouse.declare(List.of(TABLE));
        ObjectPath rows = staged("one", 1);
        assertThatThrownBy(() -> publish("one", rows)).isInstanceOfSatisfying(WarehouseShortageException.class,
                failure -> assertThat(failure.shortage()).contains(Shortage.MEMORY));
        instance.close();
        open(folder, "1GB");
        publish("one", rows);
        assertThat(players()).containsExactly("player0");
    }

    @Test
    void aFullDiskIsAShortageAndTheSamePublishSucceedsOnceThereIsRoom() {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 16)) {
            open(disk.folder(), "1GB");
            warehouse.declare(List.of(TABLE));
            ObjectPath rows = staged("one", 1);
            ObjectPath more = staged("two", 2_000);
            publish("one", rows);
            disk.fill();
            assertThatThrownBy(() -> publish("two", more)).isInstanceOfSatisfying(WarehouseShortageException.class,
                    failure -> assertThat(failure.shortage()).contains(Shortage.DISK));
            assertThat(players()).containsExactly("player0");
            disk.free();
            publish("two", more);
            assertThat(players()).hasSize(2_000).doesNotHaveDuplicates();
            instance.close();
        }
    }

    @Test
    void aFatalErrorHealsWithoutARestart() {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 16)) {
            open(disk.folder(), "1GB");
            warehouse.declare(List.of(TABLE));
            publish("one", staged("one", 1));
            ObjectPath more = staged("two", 5);
            breakDown(disk);
            assertThatThrownBy(this::players).isInstanceOf(WarehouseUnavailableException.class);
            disk.free();
            assertThatThrownBy(this::players).as("within the pause").isInstanceOf(WarehouseUnavailableException.class);
            nanos.addAndGet(DuckDbInstance.FIRST_PAUSE.toNanos());
            assertThat(players()).containsExactly("player0");
            publish("two", more);
            assertThat(players()).hasSize(5);
            assertThat(new StagedParquet(instance, stage, 1).of(TABLE.schema(), rows(3)).extension())
                    .as("rows of the process are known again")
                    .isEqualTo(StagedParquet.EXTENSION);
            instance.close();
        }
    }

    @Test
    void whileTheDiskIsFullEveryTryToOpenItAgainIsUnavailableAndTheNextComesLater() {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 16)) {
            open(disk.folder(), "1GB");
            warehouse.declare(List.of(TABLE));
            publish("one", staged("one", 1));
            breakDown(disk);
            for (int tries = 0; tries < 8; tries++) {
                assertThatThrownBy(this::players).isInstanceOf(WarehouseUnavailableException.class);
                nanos.addAndGet(DuckDbInstance.MAX_PAUSE.toNanos());
            }
            disk.free();
            assertThat(players()).containsExactly("player0");
            instance.close();
        }
    }

    /** A session that was begun before keeps the file open; it ends first. */
    @Test
    void theFileIsOpenedAgainOnlyAfterEverySessionEnded() {
        try (SmallDisk disk = SmallDisk.at(folder.resolve("disk"), 16)) {
            open(disk.folder(), "1GB");
            warehouse.declare(List.of(TABLE));
            try (Session begun = instance.session("stay")) {
                begun.begin();
                begun.number("SELECT 1");
                breakDown(disk);
                disk.free();
                nanos.addAndGet(Duration.ofHours(1).toNanos());
                assertThatThrownBy(this::players).isInstanceOf(WarehouseUnavailableException.class);
            }
            nanos.addAndGet(Duration.ofHours(1).toNanos());
            assertThat(players()).containsExactly("player0");
            instance.close();
        }
    }

    private void breakDown(SmallDisk disk) {
        publish("many", staged("many", 0, 20_000));
        try (Session session = instance.session("take rows away")) {
            session.execute("DELETE FROM %s WHERE player_lookup <> 'player0'".formatted(TABLE.id()));
        }
        disk.fill();
        try (Session session = instance.session("work the log into the file")) {
            assertThatThrownBy(() -> session.executeOnce("CHECKPOINT")).isInstanceOf(WarehouseShortageException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MEMORY | Out of Memory Error: failed to allocate data of size 32.0 MiB (0 bytes/19.0 MiB used)",
            "MEMORY | Out of Memory Error: failed to offload data block of size 256.0 KiB (896.0 KiB/976.5 KiB used).",
            "MEMORY | TransactionContext Error: Failed to commit: failed to allocate data of size 32.0 MiB",
            "DISK | TransactionContext Error: Failed to commit: Could not write file \"w.duckdb.wal\": No space left on device",
            "DISK | IO Error: Could not write file \"stage/x.parquet\": No space left on device",
            "DISK | FATAL Error: Failed to create checkpoint because of error: Could not write file \"w.duckdb\": No space left on device",
            "ACCESS | IO Error: Cannot open file \"stage/x.ndjson\": Permission denied",
            "ACCESS | IO Error: Cannot open file \"w.duckdb.wal\": Read-only file system"})
    void aShortageNamesWhatIsShort(Shortage shortage, String message) {
        assertThat(meaning(message)).isInstanceOfSatisfying(WarehouseShortageException.class,
                failure -> assertThat(failure.shortage()).contains(shortage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IO Error: Could not set lock on file \"w.duckdb\"", "IO Error: Could not read from file: Input/output error",
            "FATAL Error: Failed: database has been invalidated because of a previous fatal error.", "Connection was closed"})
    void whatPassesByItselfIsUnavailable(String message) {
        assertThat(meaning(message)).isExactlyInstanceOf(WarehouseUnavailableException.class);
    }

    @Test
    void aConflictIsARace() {
        assertThat(meaning("TransactionContext Error: Conflict on update!")).isInstanceOf(WriteRaceException.class);
    }

    /** A value that a message repeats may say anything. */
    @ParameterizedTest
    @ValueSource(strings = {"Conversion Error: Could not convert string 'IO Error: No space left on device' to INT64",
            "Invalid Input Error: Malformed JSON in file \"x\": Out of Memory Error", "Out of Range Error: Overflow in addition of INT64",
            "Constraint Error: NOT NULL constraint failed: n.a", "Invalid Input Error: Permission denied"})
    void whatIsWrongWithValuesIsAboutData(String message) {
        assertThat(meaning(message)).isInstanceOfSatisfying(StatementRefusedException.class,
                refused -> assertThat(DuckDbErrors.isAboutData(refused)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parser Error: syntax error at or near \"SELEC\"", "Catalog Error: Table with name nowhere does not exist!",
            "Binder Error: Referenced column \"IO Error: x\" not found", "INTERRUPT Error: Interrupted!",
            "INTERNAL Error: Attempted to dereference unique_ptr that is NULL!",
            "IO Error: No files found that match the pattern \"stage/x.ndjson\"",
            "Permission Error: Cannot access file \"/etc/passwd\" - file system operations are disabled by configuration"})
    void whatIsWrongWithAStatementSaysNothingAgainstRows(String message) {
        assertThat(meaning(message)).isInstanceOfSatisfying(StatementRefusedException.class,
                refused -> assertThat(DuckDbErrors.isAboutData(refused)).isFalse());
    }

    @Test
    void anObjectThatHoldsNoRowsIsBadData() {
        open(folder, "1GB");
        warehouse.declare(List.of(TABLE));
        ObjectPath broken = ObjectPath.of("test_raw.scores/2025/broken.ndjson");
        stage.create(broken, new byte[]{'{', '"', 'a'});
        assertThatThrownBy(() -> publish("one", broken)).isInstanceOf(InvalidDataException.class);
    }

    private static RuntimeException meaning(String message) {
        return DuckDbErrors.meaningOf("do it", new SQLException(message));
    }

    private void open(Path at, String memoryLimit) {
        stage = new FolderObjectStore(at.resolve("stage"), Clock.systemUTC());
        instance = DuckDbInstance.open(at.resolve("warehouse.duckdb"), stage.root(), memoryLimit, nanos::get);
        warehouse = new DuckDbWarehouse(instance, stage);
    }

    private void publish(String id, ObjectPath object) {
        warehouse.publish(TABLE, new PublishId(id), List.of(object), Setup.NOW);
    }

    private ObjectPath staged(String key, int players) {
        return staged(key, 1, players);
    }

    private ObjectPath staged(String key, int hour, int players) {
        List<Row> rows = rows(players, hour);
        StagedContent content = (players == 1
                ? (StagedForm) RowJson::staged
                : new StagedParquet(instance, stage, 1)).of(TABLE.schema(), rows);
        ObjectPath path = ObjectPath.of("test_raw.scores/2025/%s.%s".formatted(key, content.extension()));
        stage.create(path, content.bytes());
        return path;
    }

    private static List<Row> rows(int players) {
        return rows(players, 1);
    }

    private static List<Row> rows(int players, int hour) {
        return IntStream.range(0, players)
                .mapToObj(player -> Row.of(TABLE).set(DAY, JAN_15).set(PLAYER, "player" + player).set(POINTS, 10L)
                        .set(Table.CAPTURED_AT, Setup.NOW.plusSeconds(hour)).set(Table.SOURCE_GENERATION, (long) hour)
                        .set(Table.SOURCE_PATH, "scores/%d.json".formatted(hour)).buildStaged())
                .toList();
    }

    private List<String> players() {
        return warehouse.read(TABLE, Partition.ALL).stream().map(row -> row.get(PLAYER)).toList();
    }
}
