package fullcourt.platform.crash;

import static fullcourt.platform.testing.ScoresFeed.document;
import static fullcourt.platform.testing.ScoresFeed.path;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.files.FileRecord.State;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.testing.Adapters;
import fullcourt.platform.testing.Death;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.Setup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Messages that come twice, many times, at once, and in any order. */
public abstract class DeliveryFaultsContract {
    private static final int VERSIONS = 3;

    /** The same one at every call within one test. */
    protected abstract Adapters.Engine engine();

    /** Games whose files come at once or in one batch. */
    protected int many() {
        return 500;
    }

    /** Games whose files come one after the other, so that each file is a publish of its own. */
    protected int few() {
        return 60;
    }

    /** How often one message comes. */
    protected int repetitions() {
        return 200;
    }

    @Test
    void oneMessageDeliveredManyTimesByEightThreadsIsLoadedOnce() {
        Death note = Death.never();
        try (EmbeddedPlatform platform = setup().with(note).open()) {
            ObjectPath file = path("LAL_GSW", "20250116_080000");
            platform.landing.create(file, document("2025-01-15 lebronjames 30", "2025-01-15 stephencurry 25"));
            deliver(Collections.nCopies(repetitions(), file), 8, platform.ingestion::accept);
            platform.ingestion.publishStaged();
            assertThat(rows(platform)).containsExactly("lebronjames 30", "stephencurry 25");
            assertThat(platform.fileRecords.entries("")).singleElement()
                    .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.LOADED));
            assertThat(stale(platform)).isZero();
            assertThat(note.calls().stream().filter(call -> call.startsWith("stage.create " + ScoresFeed.TABLE.id())).distinct())
                    .hasSize(1);
            assertThat(platform.staged()).isEmpty();
        }
    }

    @Test
    void oneAfterTheOtherInRandomOrderTheNewestOfEveryFileStands() {
        assertNewestEverywhere(few(), 1, 1);
    }

    @Test
    void inOneGreatBatchTheNewestOfEveryFileStands() {
        try (EmbeddedPlatform platform = setup().open()) {
            landed(platform, many()).forEach(platform.files::handle);
            platform.ingestion.publishStaged();
            assertNewestEverywhere(platform, many());
        }
    }

    @Test
    void deliveredByEightThreadsThatAllPublishTheNewestOfEveryFileStands() {
        assertNewestEverywhere(many(), 8, 1000);
    }

    private void assertNewestEverywhere(int games, int threads, int objectsInOneMerge) {
        try (EmbeddedPlatform platform = setup().objectsInOneMerge(objectsInOneMerge).open()) {
            deliver(landed(platform, games), threads, platform.ingestion::accept);
            platform.ingestion.publishStaged();
            assertNewestEverywhere(platform, games);
        }
    }

    /** Three versions of each file in random order; a game is one player of its own, so that every file is one row. */
    private static List<ObjectPath> landed(EmbeddedPlatform platform, int games) {
        List<ObjectPath> files = new ArrayList<>();
        for (int game = 0; game < games; game++) {
            for (int version = 1; version <= VERSIONS; version++) {
                ObjectPath file = path("game%03d".formatted(game), "20250116_0%d0000".formatted(version));
                platform.landing.create(file, document("2025-01-%02d player%03d %d".formatted(1 + game % 20, game, 10 * version)));
                files.add(file);
            }
        }
        Collections.shuffle(files, new Random(7));
        return files;
    }

    private static void assertNewestEverywhere(EmbeddedPlatform platform, int games) {
        assertThat(rows(platform)).hasSize(games).allMatch(row -> row.endsWith(" 30"));
        assertThat(stale(platform)).isEqualTo((VERSIONS - 1L) * games);
        assertThat(platform.warehouse.duplicateKeys(ScoresFeed.TABLE, 10)).isEmpty();
        assertThat(platform.staged()).isEmpty();
        assertThat(platform.fileRecords.entries("")).hasSize(VERSIONS * games).allMatch(entry -> entry.state() == State.LOADED);
    }

    private Setup setup() {
        return Setup.on(engine(), "data").processors(new ScoresFeed());
    }

    private interface Delivery {
        void of(ObjectPath file);
    }

    private static void deliver(List<ObjectPath> files, int threads, Delivery delivery) {
        List<Callable<Boolean>> deliveries = files.stream().map(file -> (Callable<Boolean>) () -> {
            delivery.of(file);
            return true;
        }).toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<Boolean> done : workers.invokeAll(deliveries))
                done.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static List<String> rows(EmbeddedPlatform platform) {
        return platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).stream()
                .map(row -> row.get(ScoresFeed.PLAYER) + " " + row.get(ScoresFeed.POINTS)).toList();
    }

    private static long stale(EmbeddedPlatform platform) {
        long stale = 0;
        for (Row run : platform.warehouse.read(RunHistory.RUNS, Partition.ALL))
            stale += EndState.number(run, "records_stale");
        return stale;
    }
}
