package fullcourt.platform.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParallelMapTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheItems() {
        assertThat(ParallelMap.map(HUNDRED, number -> number * number)).isEqualTo(HUNDRED.stream().map(number -> number * number).toList());
        assertThat(ParallelMap.map(List.<Integer>of(), number -> number)).isEmpty();
    }

    @Test
    void everyPieceIsDoneOnce() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        assertThat(ParallelMap.map(HUNDRED, done::add)).containsOnly(true);
        assertThat(done).containsExactlyInAnyOrderElementsOf(HUNDRED);
    }

    @Test
    void theCallingThreadWorksToo() {
        Thread caller = Thread.currentThread();
        assertThat(ParallelMap.map(HUNDRED, number -> {
            pause();
            return Thread.currentThread() == caller;
        })).contains(true);
    }

    @Test
    void whatAPieceThrowsReachesTheCaller() {
        assertThatThrownBy(() -> ParallelMap.map(HUNDRED, number -> 100 / (number - 50))).isInstanceOf(ArithmeticException.class);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
