package fullcourt.benchmarks;

import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.ObjectPath;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * All feeds of a whole day at once: every document that the scrapers write about a day with fifteen games has landed, and all pushes come at the same time,
 * in no order, from 8 threads, to a suite that has just started. Every file must be loaded whole, and the tables must hold what the files say.
 */
final class BurstBenchmark {
    private static final int THREADS = 8;
    private static final long SEED = 20_251_221;
    private static final double MILLISECONDS_OF_A_SECOND = 1e3;
    private static final Pattern LOADED = Pattern.compile("(\\d+) rows for \\S+, 0 rejected");
    private final RunningSuite suite;
    private final List<ObjectPath> files;
    private final PrintStream out;
    private final Timings answers = new Timings();
    private final Timings whole = new Timings();
    private final Map<String, Feed> feeds = new TreeMap<>();

    /** What came of a feed's documents. */
    private record Feed(int files, long rows) {

        Feed plus(Feed other) {
            return new Feed(files + other.files, rows + other.rows);
        }
    }

    private BurstBenchmark(RunningSuite suite, List<ObjectPath> files, PrintStream out) {
        this.suite = suite;
        this.files = files;
        this.out = out;
    }

    static void main() throws IOException, InterruptedException {
        System.out.printf("machine  %s%n%n", Machine.facts());
        try (TemporaryDirectory directory = TemporaryDirectory.create()) {
            LandedDay day = LandedDay.below(directory.path().resolve("data").resolve("landing"));
            try (RunningSuite suite = RunningSuite.on(directory.path().resolve("data"))) {
                new BurstBenchmark(suite, day.paths(), System.out).run(day);
            }
        }
    }

    private void run(LandedDay day) throws IOException, InterruptedException {
        Memory memory = Memory.watched();
        double processors = Machine.processorSeconds();
        Map<ObjectPath, JsonNode> outcomes = whole.measure(this::deliver);
        processors = Machine.processorSeconds() - processors;
        String peaks = memory.peaks(); // before the verification takes its own
        outcomes.forEach(this::count);
        long rows = feeds.values().stream().mapToLong(Feed::rows).sum();
        double seconds = whole.medianMillis() / MILLISECONDS_OF_A_SECOND;
        out.printf("%d files of %d feeds, %,d bytes, %,d rows, shuffled, from %d threads: all loaded, nothing rejected%n", files.size(),
                feeds.size(), day.bytes(), rows, THREADS);
        out.printf("%.1f s, %.1f s of processors, %.1f files/s, %,.0f rows/s%n", seconds, processors, files.size() / seconds,
                rows / seconds);
        out.printf("answers: median %.0f ms, slowest %.0f ms%n", answers.medianMillis(), answers.maximumMillis());
        out.printf("memory: %s%n%n", peaks);
        feeds.forEach((feed, loaded) -> out.printf("  %-36s %4d files %,9d rows%n", feed, loaded.files(), loaded.rows()));
        ExpectedTables expected = ExpectedTables.of(suite, day);
        expected.verify(suite);
        out.printf("%n%,d rows in %d tables, as written: each from the newest file that has it, no key twice%n", expected.rows(),
                expected.tables());
    }

    /** @return what was answered to each file, all of it 200 */
    private Map<ObjectPath, JsonNode> deliver() throws InterruptedException {
        List<ObjectPath> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        List<Callable<JsonNode>> posts = shuffled.stream().<Callable<JsonNode>>map(path -> {
            byte[] push = suite.push(path);
            return () -> answers.measure(() -> suite.post("raw/process", push));
        }).toList();
        Map<ObjectPath, JsonNode> outcomes = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<JsonNode>> all = threads.invokeAll(posts);
            for (int index = 0; index < all.size(); index++)
                outcomes.put(shuffled.get(index), all.get(index).get());
        } catch (ExecutionException refused) {
            throw new IllegalStateException("a file was not answered with 200", refused);
        }
        return outcomes;
    }

    private void count(ObjectPath path, JsonNode answer) {
        Verified.equal("outcome of %s (%s)".formatted(path, answer), "staged", answer.path("outcome").asString());
        Matcher loaded = LOADED.matcher(answer.path("detail").asString());
        Verified.equal("whether '%s' is loaded whole (%s)".formatted(path, answer), true, loaded.matches());
        Route route = suite.part(ProcessorRegistry.class).route(path);
        String feed = route instanceof Route.Known known ? known.prefix().value() : "";
        feeds.merge(feed, new Feed(1, Long.parseLong(loaded.group(1))), Feed::plus);
    }
}
