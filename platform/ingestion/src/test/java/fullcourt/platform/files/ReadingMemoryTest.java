package fullcourt.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadingMemoryTest {
    private static final long ROOM = 100_000;

    @Test
    void documentsAreReadSideBySideAsFarAsThereIsRoom() throws Exception {
        ReadingMemory memory = new ReadingMemory(ROOM, Duration.ofSeconds(20));
        AtomicInteger reading = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 40).<Future<?>>mapToObj(_ -> threads.submit(() -> memory.read(30_000, () -> {
                most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                Thread.yield();
                return reading.decrementAndGet();
            }))).toList();
            for (Future<?> one : all)
                one.get(20, TimeUnit.SECONDS);
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void oneThatIsLargerThanAllTheRoomIsReadAlone() throws Exception {
        ReadingMemory memory = new ReadingMemory(ROOM, Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Optional<String>> large = thread.submit(() -> memory.read(10 * ROOM, () -> {
                begun.countDown();
                awaited(end);
                return "read";
            }));
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(memory.read(1, () -> "small")).isEmpty();
            end.countDown();
            assertThat(large.get(20, TimeUnit.SECONDS)).hasValue("read");
        }
        assertThat(memory.read(1, () -> "small")).hasValue("small");
    }

    /** A thread that waits for the parts of a document may be given another one to read meanwhile: it must not wait for itself. */
    @Test
    void whoIsInTheMiddleOfADocumentDoesNotWaitForRoom() {
        ReadingMemory memory = new ReadingMemory(ROOM, Duration.ofMinutes(10));
        assertThat(memory.readAlone(() -> memory.read(1, () -> "inner"))).hasValue(Optional.empty());
        assertThat(memory.read(1, () -> memory.read(1, () -> "inner"))).hasValue(Optional.of("inner"));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
