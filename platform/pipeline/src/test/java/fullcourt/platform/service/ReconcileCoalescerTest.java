package fullcourt.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.receive.UpdateOutcome.Reconciled;
import fullcourt.platform.receive.UpdateOutcome;
import fullcourt.config.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Redeliveries and messages of one moment request the same reconcile pass. */
@Timeout(60)
class ReconcileCoalescerTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final ReconcileCoalescer.Scope SCOPE = new ReconcileCoalescer.Scope(Phase.GRADING, "2024-25");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<Thread.State> WAITING = Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);
    private final ReconcileCoalescer coalescer = new ReconcileCoalescer(MINUTE);
    private final List<LocalDate> begun = new CopyOnWriteArrayList<>();
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void whoAsksDuringALookSharesTheNextOneFromTheEarliestDay() throws Exception {
        List<UpdateOutcome> outcomes = new CopyOnWriteArrayList<>();
        Thread first = asks(DAY, outcomes);
        assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
        List<Thread> others = Stream.of(1, 3, 2, 3, 3).map(back -> asks(DAY.minusDays(back), outcomes)).toList();
        while (!others.stream().allMatch(thread -> WAITING.contains(thread.getState())))
            Thread.onSpinWait();
        goOn.countDown();
        first.join();
        for (Thread other : others)
            other.join();
        assertThat(outcomes).hasSize(6).containsOnly(new Reconciled(0));
        assertThat(begun).containsExactly(DAY, DAY.minusDays(3));
    }

    @Test
    void aRequestAfterAPassGetsAPassOfItsOwn() {
        goOn.countDown();
        coalescer.reconcile(DAY, SCOPE, this::lookUntilTold);
        coalescer.reconcile(DAY, SCOPE, this::lookUntilTold);
        assertThat(begun).containsExactly(DAY, DAY);
    }

    @Test
    void aPassThatFailsIsRepeatedByTheNextRequest() {
        goOn.countDown();
        assertThatThrownBy(() -> coalescer.reconcile(DAY, SCOPE, day -> {
            throw new IllegalStateException("away");
        })).isInstanceOf(IllegalStateException.class).hasMessage("away");
        assertThat(coalescer.reconcile(DAY, SCOPE, this::lookUntilTold)).isEqualTo(new Reconciled(0));
    }

    private Thread asks(LocalDate day, List<UpdateOutcome> outcomes) {
        return Thread.ofPlatform().start(() -> outcomes.add(coalescer.reconcile(day, SCOPE, this::lookUntilTold)));
    }

    private UpdateOutcome lookUntilTold(LocalDate from) {
        begun.add(from);
        underWay.countDown();
        try {
            assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new Reconciled(0);
    }
}
