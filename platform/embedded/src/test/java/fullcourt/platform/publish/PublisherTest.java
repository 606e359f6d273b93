package fullcourt.platform.publish;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    static final Column<LocalDate> GAME_DATE = required("game_date", ColumnType.DATE, "The day.");
    static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    static final Column<Long> POINTS = optional("points", ColumnType.INT64, "How many.");
    static final Column<Boolean> FINAL = optional("is_final", ColumnType.BOOL, "Whether the game was over.");
    static final Table SCORES = Table.named("test_raw", "scores").grain("one player and day").columns(GAME_DATE, PLAYER, POINTS, FINAL)
            .partitionedBy(GAME_DATE)
            .naturalKey(GAME_DATE, PLAYER).finalWhen(FINAL).loadedBy(LoadMode.MERGE_NEWEST);
    static final LocalDate JAN_15 = LocalDate.of(2025, 1, 15);

    @TempDir
    Path folder;
    EmbeddedPlatform platform;
    final List<PipelineMessage> announced = new ArrayList<>();

    @BeforeEach
    void open() {
        platform = Setup.in(folder).tables(SCORES).open();
        platform.events.subscribe(announced::add);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aNewerFileCorrectsTheRowAndAnOlderOneDoesNot() {
        stage(file(2, "lebronjames", 33, true));
        platform.publisher.publish(SCORES);
        stage(file(1, "lebronjames", 31, true));
        platform.publisher.publish(SCORES);
        assertThat(points()).containsExactly(33L);
        assertThat(announced).hasSize(1);
    }

    @Test
    void aFinalRowIsNotReplacedByALaterRunningOne() {
        stage(file(1, "lebronjames", 33, true));
        stage(file(2, "lebronjames", 12, false));
        platform.publisher.publish(SCORES);
        assertThat(points()).containsExactly(33L);
    }

    @Test
    void publishingTheSameContentAgainMovesNothing() {
        stage(file(1, "lebronjames", 33, true));
        platform.publisher.publish(SCORES);
        stage(file(2, "lebronjames", 33, true));
        platform.publisher.publish(SCORES);
        assertThat(announced).hasSize(1);
    }

    @Test
    void threeVersionsOfManyFilesInAnyOrderEndAsTheNewestOfEach() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int player = 0; player < 100; player++) {
            for (int version = 1; version <= 3; version++) {
                rows.add(file(version, "player" + player, version * 10, true));
            }
        }
        Collections.shuffle(rows, new Random(7));
        List<Callable<Long>> deliveries = rows.stream().map(row -> (Callable<Long>) () -> {
            stage(row);
            return platform.publisher.publish(SCORES);
        }).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var delivery : threads.invokeAll(deliveries)) {
                delivery.get();
            }
        }
        platform.publisher.publish(SCORES);
        assertThat(points()).hasSize(100).containsOnly(30L);
        assertThat(platform.warehouse.duplicateKeys(SCORES, 10)).isEmpty();
        assertThat(platform.staged()).isEmpty();
    }

    private void stage(Row row) {
        platform.stage.write(SCORES, row.get(Table.SOURCE_PATH).replace('/', '-'), List.of(row));
    }

    private static Row file(int hour, String player, long points, boolean isFinal) {
        return Row.of(SCORES).set(GAME_DATE, JAN_15).set(PLAYER, player).set(POINTS, points).set(FINAL, isFinal)
                .set(Table.CAPTURED_AT, Instant.parse("2025-01-16T0%d:00:00Z".formatted(hour))).set(Table.SOURCE_GENERATION, (long) hour)
                .set(Table.SOURCE_PATH, "scores/%s/%d.json".formatted(player, hour)).buildStaged();
    }

    private List<Long> points() {
        return platform.warehouse.read(SCORES, Partition.of(JAN_15)).stream().map(row -> row.get(POINTS)).toList();
    }
}
