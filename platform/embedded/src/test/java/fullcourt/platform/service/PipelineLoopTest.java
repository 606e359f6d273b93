package fullcourt.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.health.TimerRegistry;
import fullcourt.platform.health.TimerState;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.platform.testing.EmbeddedPlatform;
import fullcourt.platform.testing.Fault;
import fullcourt.platform.testing.ScoresFeed;
import fullcourt.platform.testing.SettableClock;
import fullcourt.platform.testing.Setup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timers survive whatever their work throws, and none waits for another. */
class PipelineLoopTest {
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final int HANG = 30; // seconds
    private final SettableClock machine = new SettableClock(Setup.NOW);
    private final TimerRegistry registry = new TimerRegistry(machine);

    @TempDir
    Path folder;

    @Test
    void anErrorInASweepDoesNotEndTheTimerAndFilesAreLoadedAfterwards() throws Exception {
        AtomicInteger sweeps = new AtomicInteger();
        Fault fault = new Fault() {
            @Override
            public void before(String call) {
                if (call.equals("state.list files") && sweeps.incrementAndGet() <= 3)
                    throw new StackOverflowError();
            }
        };
        try (EmbeddedPlatform platform = Setup.in(folder).processors(new ScoresFeed()).with(fault).open();
                PipelineLoop loop = new PipelineLoop(pipeline(platform), platform.ingestion, Duration.ZERO, List.of(),
                        new ScheduledJobs(List.of(), List.of(), platform.state, platform.findings, platform.setup.clock()), registry,
                        platform.gate)) {
            platform.landing.create(ScoresFeed.path("LAL_GSW", "20250116_080000"), ScoresFeed.document("2025-01-15 lebronjames 30"));
            platform.setup.clock().pass(Duration.ofSeconds(1));
            loop.start(OFTEN);
            await(() -> platform.warehouse.read(ScoresFeed.TABLE, Partition.ALL).size() == 1);
            assertThat(sweeps).hasValueGreaterThan(3);
        }
    }

    private static Pipeline pipeline(EmbeddedPlatform platform) {
        return new Pipeline(platform.ingestion, platform.reconciler, platform.marks, platform.state,
                instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC),
                platform.setup.clock());
    }

    @Test
    void aTimerThatHangsDelaysNoOther() throws Exception {
        Standstill standstill = new Standstill(registry, Duration.ofSeconds(5));
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch published = new CountDownLatch(3);
        try (LoopTimer sweep = timer("sweep", () -> hang(hanging), standstill);
                LoopTimer publish = timer("publish", published::countDown, standstill)) {
            sweep.start(OFTEN, Duration.ofMinutes(2));
            publish.start(OFTEN, Duration.ofMinutes(5));
            assertThat(published.await(HANG, TimeUnit.SECONDS)).isTrue();
            machine.pass(Duration.ofMinutes(3));
            await(() -> registry.overdue().stream().map(TimerState::name).toList().equals(List.of("sweep")));
            hanging.countDown();
            await(() -> registry.overdue().isEmpty());
        }
    }

    @Test
    void aTimerThatGivesWayToAnotherIsNotDead() throws Exception {
        Standstill standstill = new Standstill(registry, Duration.ofSeconds(5));
        ReentrantLock turn = new ReentrantLock();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Runnable nightly = () -> {
            begun.countDown();
            hang(working);
        };
        try (LoopTimer season = new LoopTimer("season", nightly, turn, standstill, registry);
                LoopTimer settle = new LoopTimer("settle", () -> {}, turn, standstill, registry)) {
            season.start(OFTEN, Duration.ofHours(50));
            assertThat(begun.await(HANG, TimeUnit.SECONDS)).isTrue();
            settle.start(OFTEN, Duration.ofMinutes(90));
            machine.pass(Duration.ofHours(3));
            await(() -> registry.overdue().isEmpty());
            working.countDown();
        }
    }

    @Test
    void aVerbWorksAloneAndTheTimersGoOnAfterwards() throws Exception {
        Standstill standstill = new Standstill(registry, Duration.ofSeconds(HANG));
        AtomicInteger runs = new AtomicInteger();
        try (LoopTimer timer = timer("sweep", runs::incrementAndGet, standstill)) {
            timer.start(OFTEN, Duration.ofMinutes(2));
            await(() -> runs.get() > 0);
            try (PipelineLoop.Pause _ = standstill.pause()) {
                int before = runs.get();
                assertThat(standstill.begins("another")).isFalse();
                assertThat(runs).hasValue(before);
            }
            int after = runs.get();
            await(() -> runs.get() > after);
        }
    }

    @Test
    void aVerbDoesNotWaitForEverForATimerThatHangs() throws Exception {
        Standstill standstill = new Standstill(registry, Duration.ofMillis(50));
        CountDownLatch hanging = new CountDownLatch(1);
        AtomicBoolean begun = new AtomicBoolean();
        try (LoopTimer timer = timer("reconcile", () -> {
            begun.set(true);
            hang(hanging);
        }, standstill)) {
            timer.start(OFTEN, Duration.ofMinutes(2));
            await(begun::get);
            assertThatThrownBy(standstill::pause).isInstanceOf(PipelineBusyException.class).hasMessageContaining("reconcile")
                    .hasMessageContaining("nothing was done");
            hanging.countDown();
            await(() -> canPause(standstill));
        }
    }

    private static boolean canPause(Standstill standstill) {
        try (PipelineLoop.Pause _ = standstill.pause()) {
            return true;
        } catch (PipelineBusyException _) {
            return false;
        }
    }

    private LoopTimer timer(String name, Runnable work, Standstill standstill) {
        return new LoopTimer(name, work, new ReentrantLock(), standstill, registry);
    }

    private static void hang(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Other threads work in real time; only the limit of the wait is a time. */
    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        java.time.Instant end = Clock.systemUTC().instant().plusSeconds(HANG);
        while (!condition.getAsBoolean()) {
            assertThat(Clock.systemUTC().instant()).as("still waiting").isBefore(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
