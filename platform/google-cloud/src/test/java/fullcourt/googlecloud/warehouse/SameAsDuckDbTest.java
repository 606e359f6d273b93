package fullcourt.googlecloud.warehouse;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.embedded.warehouse.DuckDbInstance;
import fullcourt.embedded.warehouse.DuckDbWarehouse;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.WithCloud;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Both engines get the same objects in the same batches, made up at random and out of order, and have the same rows and counts after each. One merge with
 * end states does what several statements in a transaction do.
 */
@WithCloud({CloudServer.BIGQUERY, CloudServer.STORAGE})
class SameAsDuckDbTest {
    private static final Column<LocalDate> DAY = required("game_date", ColumnType.DATE, "The day.");
    private static final Column<String> TEAM = required("team_abbr", ColumnType.STRING, "Which team.");
    private static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    private static final Column<BigDecimal> LINE = optional("line", ColumnType.numeric(5, 1), "A line.");
    private static final Column<Boolean> FINAL = optional("is_final", ColumnType.BOOL, "Whether it is over.");
    private static final Column<Instant> MADE_AT = required("made_at", ColumnType.TIMESTAMP, "When it was made.");
    private static final Column<Boolean> ACTIVE = required("is_active", ColumnType.BOOL, "Whether it counts.");
    private static final Column<String> SUPERSEDED_BY = optional("superseded_by", ColumnType.STRING, "What replaced it.");
    private static final Column<Instant> WITHDRAWN_AT = optional("withdrawn_at", ColumnType.TIMESTAMP, "When it was taken back.");
    private static final Instant NOW = Instant.parse("2025-01-17T12:00:00Z");
    private static final int PUBLISHES = 8;
    @TempDir
    Path folder;
    private BigQueryUnderTest bigQuery;
    private FolderObjectStore stage;
    private DuckDbWarehouse duckDb;

    /** A table of each kind, and a row of it made from a die. */
    private enum Kind {
        NEWEST(table("newest").columns(DAY, TEAM, PLAYER, LINE, FINAL).partitionedBy(DAY).naturalKey(PLAYER).finalWhen(FINAL)
                .loadedBy(LoadMode.MERGE_NEWEST)) {
            @Override
            Row row(Random die, int document) {
                return from(of(die).set(FINAL, optionally(die, die.nextInt(4) == 0)), document).buildStaged();
            }
        },
        SCOPE(table("scope").columns(DAY, TEAM, PLAYER, LINE).partitionedBy(DAY).naturalKey(PLAYER).loadedBy(LoadMode.REPLACE_SCOPE,
                TEAM)) {
            @Override
            Row row(Random die, int document) {
                return from(of(die).set(TEAM, "team" + document % 2), document).buildStaged();
            }
        },
        VERSIONS(table("versions").columns(DAY, TEAM, PLAYER, LINE, MADE_AT, ACTIVE, SUPERSEDED_BY).partitionedBy(DAY)
                .naturalKey(PLAYER, TEAM)
                .versioned(new Table.Versions(ACTIVE, Optional.of(SUPERSEDED_BY), TEAM, MADE_AT, List.of(PLAYER)))) {
            @Override
            Row row(Random die, int document) {
                return of(die).set(DAY, LocalDate.of(2025, 1, 15)).set(LINE, Optional.empty())
                        .set(MADE_AT, NOW.plusSeconds(60L * document + die.nextInt(50))).set(ACTIVE, true).buildStaged();
            }
        },
        WITHDRAWALS(table("withdrawals").columns(DAY, TEAM, PLAYER, LINE, MADE_AT, ACTIVE, SUPERSEDED_BY, WITHDRAWN_AT).partitionedBy(DAY)
                .naturalKey(PLAYER, TEAM)
                .versioned(new Table.Versions(ACTIVE, Optional.of(SUPERSEDED_BY), TEAM, MADE_AT, List.of(PLAYER))
                        .withdrawnBy(WITHDRAWN_AT))) {
            @Override
            Row row(Random die, int document) {
                Instant madeAt = NOW.plusSeconds(60L * document + die.nextInt(50));
                return of(die).set(DAY, LocalDate.of(2025, 1, 15)).set(LINE, Optional.empty()).set(MADE_AT, madeAt).set(ACTIVE, true)
                        .set(WITHDRAWN_AT, die.nextInt(3) == 0 ? Optional.of(madeAt.plusSeconds(die.nextInt(200))) : Optional.empty())
                        .buildStaged();
            }
        };

        private final Table table;

        Kind(Table table) {
            this.table = table;
        }

        abstract Row row(Random die, int document);

        private static Table table(String name) {
            return Table.named("test_raw", name);
        }

        RowBuilder of(Random die) {
            return Row.of(table).set(DAY, LocalDate.of(2025, 1, 15 + die.nextInt(3))).set(TEAM, "team" + die.nextInt(3))
                    .set(PLAYER, "player" + die.nextInt(5))
                    .set(LINE, optionally(die, new BigDecimal(die.nextInt(60)).movePointLeft(1).setScale(1)));
        }

        static RowBuilder from(RowBuilder row, int document) {
            return row.set(Table.CAPTURED_AT, NOW.plusSeconds(document / 2)).set(Table.SOURCE_GENERATION, (long) document)
                    .set(Table.SOURCE_PATH, "feed/%d.json".formatted(document % 3));
        }

        static <T> Optional<T> optionally(Random die, T value) {
            return die.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
        }
    }

    @BeforeEach
    void open() {
        bigQuery = new BigQueryUnderTest();
        stage = new FolderObjectStore(folder.resolve("stage"), Clock.systemUTC());
        duckDb = new DuckDbWarehouse(DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB"), stage);
    }

    @AfterEach
    void close() {
        duckDb.close();
        bigQuery.close();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSameBatchesLeaveTheSameRowsAndCounts(Kind kind) {
        Warehouse other = bigQuery.newWarehouse();
        duckDb.declare(List.of(kind.table));
        other.declare(List.of(kind.table));
        Random die = new Random(7);
        for (int publish = 0; publish < PUBLISHES; publish++) {
            Map<String, byte[]> objects = new TreeMap<>();
            for (int object = die.nextInt(3); object >= 0; object--)
                objects.put("%s/season/%d-%d.ndjson".formatted(kind.table.id(), publish, object), document(kind, die));
            PublishResult expected = published(duckDb, stage, kind.table, publish, objects);
            PublishResult found = published(other, bigQuery.stage, kind.table, publish, objects);
            assertThat(List.of(found.staged(), found.applied(), found.stale())).as("staged, applied and stale of publish %d", publish)
                    .isEqualTo(List.of(expected.staged(), expected.applied(), expected.stale()));
            assertThat(found.touched().keySet()).as("touched by publish %d", publish).isEqualTo(expected.touched().keySet());
            assertThat(other.read(kind.table, Partition.ALL)).as("rows after publish %d", publish)
                    .isEqualTo(duckDb.read(kind.table, Partition.ALL));
        }
    }

    private static byte[] document(Kind kind, Random die) {
        int document = die.nextInt(12);
        List<Row> rows = new ArrayList<>();
        for (int row = die.nextInt(4); row >= 0; row--)
            rows.add(kind.row(die, document));
        return RowJson.lines(kind.table.schema(), rows);
    }

    private static PublishResult published(Warehouse warehouse, ObjectStore stage, Table table, int publish, Map<String, byte[]> objects) {
        List<ObjectPath> paths = objects.keySet().stream().map(ObjectPath::of).toList();
        objects.forEach((path, content) -> stage.create(ObjectPath.of(path), content));
        return warehouse.publish(table, new PublishId("publish_%d".formatted(publish)), paths, NOW);
    }
}
