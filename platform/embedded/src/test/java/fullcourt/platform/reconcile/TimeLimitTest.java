package fullcourt.platform.reconcile;

import static fullcourt.platform.testing.ToyLeague.day;
import static fullcourt.platform.testing.ToyLeague.play;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.config.Phase;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.Setup;
import fullcourt.platform.testing.ToyLeague;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reconcile pass whose time is over leaves the rest to the next pass. */
class TimeLimitTest {
    private static final int DAYS = 12;
    private static final Duration LONG = Duration.ofMinutes(10);
    @TempDir
    Path folder;

    private static List<PartitionDecision> acted(EmbeddedPlatform platform, TimeLimit limit) {
        return platform.reconciler.reconcile(day(1), day(DAYS), Phase.GRADING, limit, decision -> {}).stream()
                .filter(PartitionDecision::acted).toList();
    }

    /** Lets a limit run out while a partition is built. */
    private static final class SlowBuild implements Fault {
        private final AtomicReference<TimeLimit> limit = new AtomicReference<>(TimeLimit.NONE);

        @Override
        public void before(String call) {
            TimeLimit running = limit.get();
            while (call.startsWith("warehouse.replace") && !running.equals(TimeLimit.NONE) && !running.isOver())
                Thread.onSpinWait();
        }
    }

    @Test
    void aPassWhoseTimeIsOverBuildsNothing() {
        try (EmbeddedPlatform platform = ToyLeague.whole(Setup.in(folder)).open()) {
            play(platform, DAYS);
            assertThat(acted(platform, TimeLimit.of(Duration.ZERO))).isEmpty();
            assertThat(acted(platform, TimeLimit.of(LONG))).hasSize(4 * DAYS);
        }
    }

    @Test
    @Tag("F30")
    void aPassEndsTheBuildsItBeganAndTheNextPassContinuesThere() {
        SlowBuild slow = new SlowBuild();
        try (EmbeddedPlatform platform = ToyLeague.whole(Setup.in(folder)).with(slow).open()) {
            play(platform, DAYS);
            slow.limit.set(TimeLimit.of(Duration.ofSeconds(3)));
            List<PartitionDecision> begun = acted(platform, slow.limit.get());
            assertThat(begun).isNotEmpty().hasSizeLessThan(DAYS);
            slow.limit.set(TimeLimit.NONE);
            assertThat(acted(platform, TimeLimit.of(LONG))).hasSize(4 * DAYS - begun.size());
            assertThat(acted(platform, TimeLimit.of(LONG))).isEmpty();
        }
    }

    @Test
    void aPassDoesNotWaitForAnotherOneLongerThanItsTimeLimit() throws Exception {
        CountDownLatch building = new CountDownLatch(1);
        CountDownLatch waitedFor = new CountDownLatch(1);
        Fault held = new Fault() {
            @Override
            public void before(String call) {
                if (!call.startsWith("warehouse.replace"))
                    return;
                building.countDown();
                try {
                    waitedFor.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        try (EmbeddedPlatform platform = ToyLeague.whole(Setup.in(folder)).with(held).open();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            play(platform, DAYS);
            Future<List<PartitionDecision>> first = other.submit(() -> acted(platform, TimeLimit.of(LONG)));
            building.await();
            TimeLimit brief = TimeLimit.of(Duration.ofMillis(50));
            List<PartitionDecision> meanwhile = acted(platform, brief);
            boolean over = brief.isOver();
            waitedFor.countDown();
            assertThat(meanwhile).isEmpty();
            assertThat(over).isTrue();
            assertThat(first.get()).hasSize(4 * DAYS);
        }
    }
}
