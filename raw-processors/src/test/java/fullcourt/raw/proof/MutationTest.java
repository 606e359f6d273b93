package fullcourt.raw.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.routing.Route;
import fullcourt.testing.Fixtures;
import fullcourt.testing.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every feed, damaged in every way a scraper, a provider or the way between them can: each is loaded, rejected in rows,
 * quarantined or empty, and the place of the damage is reported. Reading never ends in an error, and no row is lost without a report.
 */
final class MutationTest {
    private static final Duration MAX_DURATION = Duration.ofSeconds(5);
    private static final long BYTES_OF_A_FIXTURE = 40_000_000; // read in all, so that a run takes half a minute
    private static final long BYTES_OF_A_SAMPLE = 20_000_000;
    private static final Map<String, Outcomes> OUTCOMES = Collections.synchronizedMap(new TreeMap<>());

    static Stream<Document> fixtures() {
        return AllFeeds.fixtures().stream().map(path -> new Document(path, path, Fixtures.bytes(path)));
    }

    static Stream<SampleBucket.Sample> samples() {
        return SampleBucket.ALL.stream().filter(sample -> AllFeeds.route(sample.path()) instanceof Route.To);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damageToAFixtureIsSeen(Document document) {
        assertThat(objections(document, BYTES_OF_A_FIXTURE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damageToAWholeDocumentIsSeen(SampleBucket.Sample sample) {
        assertThat(objections(new Document(sample.file(), sample.path(), Samples.bytes(sample.file())), BYTES_OF_A_SAMPLE)).isEmpty();
    }

    @AfterAll
    static void tell() {
        System.out.printf("%-32s %8s %8s %8s %8s %8s%n", "damaged documents", "read", "loaded", "rejected", "empty", "refused");
        OUTCOMES.forEach((feed, outcomes) -> System.out.println(outcomes.line(feed)));
    }

    private static List<String> objections(Document document, long bytes) {
        Verdict verdict = new Verdict(document, document.read());
        Outcomes outcomes = OUTCOMES.computeIfAbsent(document.processor().name(), _ -> new Outcomes());
        return chosen(mutants(document), bytes / document.bytes().length).parallelStream().flatMap(mutant -> {
            long start = System.nanoTime();
            DocumentResult result = document.read(mutant.bytes().get());
            long took = System.nanoTime() - start;
            outcomes.count(result);
            List<String> objections = new ArrayList<>(verdict.objections(mutant, result));
            if (took > MAX_DURATION.toNanos())
                objections.add("it took %d s".formatted(TimeUnit.NANOSECONDS.toSeconds(took)));
            return objections.stream().map(objection -> mutant.damage() + ": " + objection);
        }).toList();
    }

    private static List<Mutant> mutants(Document document) {
        return Stream.concat(Damage.of(document.bytes()).stream(), Mutants.ofTree(document.tree()).stream()).toList();
    }

    /** At most that many, spread evenly over all: always the same. */
    private static List<Mutant> chosen(List<Mutant> mutants, long limit) {
        int step = (int) Math.ceilDiv(mutants.size(), Math.max(20, limit));
        return IntStream.range(0, mutants.size()).filter(index -> index % step == 0).mapToObj(mutants::get).toList();
    }
}
