package fullcourt.embedded.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.embedded.objects.FolderObjectStore;
import fullcourt.platform.objects.ObjectStoreUnavailableException;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.RowJson;
import fullcourt.platform.tables.StagedContent;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StagedForm;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedParquetTest {
    private static final Column<LocalDate> DAY = Column.required("day", ColumnType.DATE, "A day.");
    private static final Column<Long> NUMBER = Column.required("number", ColumnType.INT64, "Which row.");
    private static final Column<String> NAME = Column.optional("name", ColumnType.STRING, "A name.");
    private static final Column<Long> COUNT = Column.optional("count", ColumnType.INT64, "A count.");
    private static final Column<Double> SHARE = Column.optional("share", ColumnType.FLOAT64, "A share.");
    private static final Column<BigDecimal> LINE = Column.optional("line", ColumnType.numeric(5, 1), "A line.");
    private static final Column<BigDecimal> PRICE = Column.optional("price", ColumnType.numeric(15, 6), "A price.");
    private static final Column<Boolean> DONE = Column.optional("done", ColumnType.BOOL, "Done.");
    private static final Column<Instant> SEEN = Column.optional("seen", ColumnType.TIMESTAMP, "When.");
    private static final Table ANIMALS = animals(DAY, NUMBER, NAME, COUNT, SHARE, LINE, PRICE, DONE, SEEN);
    private static final Instant NOW = Instant.parse("2025-12-28T12:00:00Z");
    private static final int MANY = 1_000;
    @TempDir
    Path folder;
    private FolderObjectStore stage;
    private DuckDbInstance instance;
    private DuckDbWarehouse warehouse;
    private int publishes;

    @BeforeEach
    void open() {
        stage = new FolderObjectStore(folder.resolve("stage"), Clock.systemUTC());
        instance = DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage.root(), "1GB");
        warehouse = new DuckDbWarehouse(instance, stage);
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void manyRowsAreColumnsAndFewAreLines() {
        StagedForm form = new StagedParquet(instance, stage);
        assertThat(form.of(ANIMALS.schema(), rows(MANY)).extension()).isEqualTo("parquet");
        StagedContent few = form.of(ANIMALS.schema(), rows(MANY - 1));
        assertThat(few.extension()).isEqualTo("ndjson");
        assertThat(few.bytes()).isEqualTo(RowJson.lines(ANIMALS.schema(), rows(MANY - 1)));
    }

    /** More rows than DuckDB takes at a time, so that they come in several pieces. */
    @Test
    void rowsOfAnyValuesAreTheSameInEitherForm() {
        List<Row> rows = rows(5_000);
        List<String> lines = published(ANIMALS, RowJson::staged, rows);
        List<String> columns = published(ANIMALS, new StagedParquet(instance, stage), rows);
        assertThat(columns).hasSize(5_000);
        assertThat(IntStream.range(0, 5_000).filter(index -> !columns.get(index).equals(lines.get(index)))
                .mapToObj(index -> columns.get(index) + " but " + lines.get(index)).limit(3)).isEmpty();
    }

    @Test
    void objectsOfBothFormsAreOneBatch() {
        warehouse.declare(List.of(ANIMALS));
        ObjectPath columns = stage(ANIMALS, new StagedParquet(instance, stage), rows(MANY));
        ObjectPath lines = stage(ANIMALS, RowJson::staged, List.of(row(MANY, new Random(1)), row(MANY + 1, new Random(2))));
        PublishResult result = publish(ANIMALS, columns, lines);
        assertThat(result.staged()).isEqualTo(MANY + 2);
        assertThat(result.applied()).isEqualTo(MANY + 2);
    }

    /** A build stages and the next one publishes: it may know a column more, and one less. */
    @Test
    void columnsOfAnotherBuildGoByTheirNames() {
        Table before = animals(DAY, NUMBER, COUNT, NAME);
        Table now = animals(DAY, NUMBER, NAME, DONE);
        ObjectPath staged = stage(before, new StagedParquet(instance, stage, 1),
                List.of(staged(Row.of(before).set(DAY, LocalDate.of(2025, 12, 27)).set(NUMBER, 7L).set(COUNT, 3L).set(NAME, "owl"))));
        warehouse.declare(List.of(now));
        publish(now, staged);
        Row owl = warehouse.read(now, Partition.ALL).getFirst();
        assertThat(owl.find(NAME)).hasValue("owl");
        assertThat(owl.find(DONE)).isEmpty();
    }

    @Test
    void aNumberOfTooManyDigitsIsStagedAsALineSoThatTheBatchIsRefused() {
        warehouse.declare(List.of(ANIMALS));
        List<Row> rows = List.of(staged(Row.of(ANIMALS).set(DAY, LocalDate.of(2025, 12, 27)).set(NUMBER, 1L)
                .set(LINE, new BigDecimal("1234567.5"))));
        StagedContent content = new StagedParquet(instance, stage, 1).of(ANIMALS.schema(), rows);
        assertThat(content.extension()).isEqualTo("ndjson");
        ObjectPath path = stage(ANIMALS, (_, _) -> content, rows);
        assertThatThrownBy(() -> publish(ANIMALS, path)).isInstanceOfAny(StatementRefusedException.class, InvalidDataException.class);
    }

    @Test
    void anObjectThatIsNoParquetIsRefused() {
        warehouse.declare(List.of(ANIMALS));
        ObjectPath path = stage(ANIMALS, (_, _) -> new StagedContent("parquet", "{\"no\":\"columns\"}".getBytes(StandardCharsets.UTF_8)),
                List.of());
        assertThatThrownBy(() -> publish(ANIMALS, path)).isInstanceOf(InvalidDataException.class);
    }

    @Test
    void nothingIsLeftOfTheFileThatTheEngineWrote() throws IOException {
        new StagedParquet(instance, stage, 1).of(ANIMALS.schema(), rows(10));
        try (Stream<Path> left = Files.list(stage.root())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAStageThatCannotBeReached() throws IOException {
        Files.delete(stage.root());
        assertThatThrownBy(() -> new StagedParquet(instance, stage, 1).of(ANIMALS.schema(), rows(10)))
                .isInstanceOf(ObjectStoreUnavailableException.class).hasMessageContaining("Staging rows of zoo.animals");
    }

    @Test
    void rowsThatWereGivenBackCannotBeRead() {
        String name;
        try (InMemoryTableFunction.Loan loan = instance.inMemoryRows().lend(ANIMALS.schema(), rows(3));
                Session session = instance.session("count")) {
            name = loan.toString();
            assertThat(session.number("SELECT SUM(stage_row) FROM " + name)).isEqualTo(3);
        }
        try (Session session = instance.session("count")) {
            assertThatThrownBy(() -> session.number("SELECT COUNT(*) FROM " + name)).isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("were given back");
        }
    }

    private List<String> published(Table table, StagedForm form, List<Row> rows) {
        warehouse.declare(List.of(table));
        publish(table, stage(table, form, rows));
        List<String> values = warehouse.read(table, Partition.ALL).stream().map(Row::toString).toList();
        try (Session session = instance.session("empty the table")) {
            session.execute("DELETE FROM " + table.id());
        }
        return values;
    }

    private ObjectPath stage(Table table, StagedForm form, List<Row> rows) {
        StagedContent content = form.of(table.schema(), rows);
        ObjectPath path = ObjectPath.of("%s/all/%d.%s".formatted(table.id(), ++publishes, content.extension()));
        stage.create(path, content.bytes());
        return path;
    }

    private PublishResult publish(Table table, ObjectPath... staged) {
        return warehouse.publish(table, new PublishId("p" + ++publishes), List.of(staged), NOW);
    }

    private static Table animals(Column<?>... columns) {
        return Table.named("zoo", "animals").grain("one animal").columns(columns).naturalKey(NUMBER).loadedBy(LoadMode.MERGE_NEWEST);
    }

    private static List<Row> rows(int count) {
        Random die = new Random(20251227);
        return IntStream.range(0, count).mapToObj(number -> row(number, die)).toList();
    }

    private static Row row(long number, Random die) {
        return staged(Row.of(ANIMALS).set(NUMBER, number)
                .set(DAY,
                        anyOf(die, LocalDate.of(2025, 12, 27), LocalDate.of(2, 1, 1), LocalDate.of(1969, 7, 20),
                                LocalDate.of(9998, 12, 31)))
                .set(NAME,
                        perhaps(die, "", " owl ", "é", "owl\uD83E", "😀", "tab\tand\nline", "a \"name\" that is longer than twelve bytes",
                                "\\N"))
                .set(COUNT, perhaps(die, 0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, 7L))
                .set(SHARE, perhaps(die, 0.0, -0.5, 1 / 3.0, Double.MAX_VALUE, Double.MIN_VALUE))
                .set(LINE, perhaps(die, new BigDecimal("24.5"), new BigDecimal("-1E+2"), new BigDecimal("0.25"), new BigDecimal("-0.25")))
                .set(PRICE, perhaps(die, new BigDecimal("123456789.123457"), BigDecimal.ZERO, new BigDecimal("-0.0000005")))
                .set(DONE, perhaps(die, true, false))
                .set(SEEN, perhaps(die, Instant.EPOCH, Instant.parse("2025-12-27T08:05:00.123456789Z"),
                        Instant.parse("1950-01-01T00:00:00Z"))));
    }

    private static Row staged(RowBuilder row) {
        return row.set(Table.CAPTURED_AT, Instant.parse("2025-12-28T08:05:00Z")).set(Table.SOURCE_PATH, "zoo/1.json")
                .set(Table.SOURCE_GENERATION, 3L).buildStaged();
    }

    @SafeVarargs
    private static <T> Optional<T> perhaps(Random die, T... values) {
        return die.nextInt(4) == 0 ? Optional.empty() : Optional.of(anyOf(die, values));
    }

    @SafeVarargs
    private static <T> T anyOf(Random die, T... values) {
        return values[die.nextInt(values.length)];
    }
}
