package fullcourt.benchmarks;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Messages that come more than once, at the same time and in the wrong order. The same one 200 times from 8 threads; then 3 versions of 500 files, shuffled.
 * Whatever the order, there is one row for each key, and it is the newest.
 */
final class DeliveryBenchmark {
    private static final int THREADS = 8;
    private static final int DELIVERIES = 200;
    private static final int ROWS_OF_THE_REPEATED_FILE = 260;
    private static final int FILES = 500;
    private static final int VERSIONS = 3;
    private static final int FIRST_GAME_OF_THE_FILES = 15;
    private static final long SEED = 20_240_301;
    private static final String TABLE = "nba_raw.bdl_player_boxscores";
    private final RunningSuite suite;
    private final PrintStream out;
    private final Timings answers = new Timings();

    private DeliveryBenchmark(RunningSuite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    static void main() throws IOException, InterruptedException {
        System.out.printf("machine  %s%n%n", Machine.facts());
        try (TemporaryDirectory directory = TemporaryDirectory.create();
                RunningSuite suite = RunningSuite.on(directory.path().resolve("data"))) {
            DeliveryBenchmark benchmark = new DeliveryBenchmark(suite, System.out);
            benchmark.deliverOneMessageManyTimes();
            benchmark.deliverVersionsInAnyOrder();
        }
    }

    private void deliverOneMessageManyTimes() throws InterruptedException {
        BoxScores boxScores = new BoxScores(0, ROWS_OF_THE_REPEATED_FILE, 0);
        ObjectPath path = BoxScores.path(0);
        suite.land(path, boxScores.document());
        Map<String, Integer> outcomes = deliver(Collections.nCopies(DELIVERIES, path));
        out.printf("one message %d times from %d threads: answers %s, %s%n", DELIVERIES, THREADS, outcomes, times());
        verifyKeys(ROWS_OF_THE_REPEATED_FILE);
        Verified.equal("points of all rows", boxScores.points(), suite.ask("SELECT CAST(SUM(points) AS BIGINT) FROM " + TABLE).getFirst());
        Verified.equal("stale rows", 0, stale());
        out.printf("  %d rows for %d keys, 0 refused as stale%n%n", ROWS_OF_THE_REPEATED_FILE, ROWS_OF_THE_REPEATED_FILE);
    }

    private void deliverVersionsInAnyOrder() throws InterruptedException {
        List<ObjectPath> messages = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            for (int version = 0; version < VERSIONS; version++) {
                ObjectPath path = path(file, version);
                suite.land(path, file(file, version).document());
                messages.add(path);
            }
        }
        Collections.shuffle(messages, new Random(SEED));
        answers.forget();
        Map<String, Integer> outcomes = deliver(messages);
        out.printf("%d files in %d versions, shuffled, from %d threads: answers %s, %s%n", FILES, VERSIONS, THREADS, outcomes, times());
        verifyKeys(ROWS_OF_THE_REPEATED_FILE + FILES);
        verifyNewest();
        long expected = (long) FILES * (VERSIONS - 1);
        Verified.equal("row versions refused as stale or replaced by a newer one", expected, stale());
        out.printf("  %d rows for %d keys, each the newest; %d older versions lost, as many as there were%n", FILES, FILES, expected);
    }

    /** One player's row of one game, a game that no other file contains. */
    private static BoxScores file(int file, int version) {
        return new BoxScores(FIRST_GAME_OF_THE_FILES + file, 1, version);
    }

    private static ObjectPath path(int file, int version) {
        return BoxScores.path(1 + version * FILES + file);
    }

    /** @return how often each outcome was answered */
    private Map<String, Integer> deliver(List<ObjectPath> messages) throws InterruptedException {
        List<Callable<JsonNode>> posts = messages.stream().<Callable<JsonNode>>map(path -> {
            byte[] push = suite.push(path);
            return () -> answers.measure(() -> suite.post("raw/process", push));
        }).toList();
        Map<String, Integer> outcomes = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<JsonNode> answer : threads.invokeAll(posts)) {
                outcomes.merge(answer.get().path("outcome").asString(), 1, Integer::sum);
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("a delivery was not answered with 200", refused);
        }
        return outcomes;
    }

    private String times() {
        return "median %.1f ms, longest %.1f ms".formatted(answers.medianMillis(), answers.maximumMillis());
    }

    /** The last answer is out, so nothing waits for a timer: the rows are there, each key once. */
    private void verifyKeys(int expected) {
        Verified.equal("rows, games and players", List.of(expected, expected),
                suite.ask("SELECT COUNT(*), COUNT(DISTINCT (game_id, player_lookup)) FROM " + TABLE));
        Verified.equal("keys that occur twice", List.of(), suite.part(Warehouse.class).duplicateKeys(BdlPlayerBoxscoresTable.TABLE, 1));
    }

    private void verifyNewest() {
        int newest = VERSIONS - 1;
        long points = IntStream.range(0, FILES).mapToLong(file -> file(file, newest).points()).sum();
        Verified.equal("rows of the newest versions, and their points", List.of(FILES, points), suite
                .ask("SELECT COUNT(*), CAST(SUM(points) AS BIGINT) FROM %s WHERE source_path >= '%s'".formatted(TABLE, path(0, newest))));
    }

    private long stale() {
        Object stale = suite.ask("""
                SELECT CAST(COALESCE(SUM(records_stale), 0) AS BIGINT) FROM nba_reference.processor_run_history
                WHERE output_table = '%s'""".formatted(TABLE)).getFirst();
        return Long.parseLong(String.valueOf(stale));
    }
}
