package fullcourt.platform.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
final class ParallelismTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    static Stream<Parallelism> eachParallelism() {
        return Stream.of(Parallelism.ofCores(), Parallelism.ofRemoteCalls(1), Parallelism.ofRemoteCalls(8));
    }

    @ParameterizedTest
    @MethodSource("eachParallelism")
    void resultsComeInTheOrderOfTheItems(Parallelism parallelism) {
        assertThat(parallelism.map(HUNDRED, number -> number * number)).isEqualTo(HUNDRED.stream().map(number -> number * number).toList());
        assertThat(parallelism.map(List.<Integer>of(), number -> number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("eachParallelism")
    void everyPieceIsDoneOnce(Parallelism parallelism) {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        assertThat(parallelism.map(HUNDRED, done::add)).containsOnly(true);
        assertThat(done).containsExactlyInAnyOrderElementsOf(HUNDRED);
    }

    @ParameterizedTest
    @MethodSource("eachParallelism")
    void theCallingThreadWorksToo(Parallelism parallelism) {
        Thread caller = Thread.currentThread();
        assertThat(parallelism.map(HUNDRED, number -> {
            pause();
            return Thread.currentThread() == caller;
        })).contains(true);
    }

    @ParameterizedTest
    @MethodSource("eachParallelism")
    void noMoreCallsAreMadeAtOnceThanTheAdapterWants(Parallelism parallelism) {
        AtomicInteger now = new AtomicInteger();
        List<Integer> seen = parallelism.map(HUNDRED, number -> {
            int atOnce = now.incrementAndGet();
            pause();
            now.decrementAndGet();
            return atOnce;
        });
        assertThat(seen).allMatch(atOnce -> atOnce <= parallelism.atOnce());
        assertThat(parallelism.atOnce() == 1 || seen.stream().anyMatch(atOnce -> atOnce > 1)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("eachParallelism")
    void aPieceMayItselfWorkInParallel(Parallelism parallelism) {
        assertThat(parallelism.map(HUNDRED, outer -> parallelism.map(HUNDRED, inner -> outer + inner).size())).containsOnly(100)
                .hasSize(100);
    }

    @ParameterizedTest
    @MethodSource("eachParallelism")
    void whatAPieceThrowsReachesTheCallerAfterAllOthersAreDone(Parallelism parallelism) {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(() -> parallelism.map(HUNDRED, number -> {
            pause();
            return done.add(number + 0 / (number % 50)); // fails for 0 and 50
        })).isInstanceOf(ArithmeticException.class).satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
        assertThat(done).hasSize(98);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
