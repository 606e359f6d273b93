package fullcourt.platform.health;

import fullcourt.platform.tables.ShortText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * When each timer of this process last succeeded. A process that just started is behind with nothing, so the memory of the process is the right place. While an
 * operator's verb pauses the timers, no limit runs out, for at most {@link #MAX_PAUSE}.
 */
public final class TimerRegistry {
    static final Duration MAX_PAUSE = Duration.ofHours(12);
    private static final int MAX_SENTENCE = 300;
    private final Clock machine;
    private final Map<String, TimerState> timers = new ConcurrentSkipListMap<>();
    private @Nullable Instant pausedSince; // guarded by this, as the next
    private int pauses;

    /** @param machine the real time, also where the data's clock is simulated */
    public TimerRegistry(Clock machine) {
        this.machine = machine;
    }

    /** The limit counts from now. A timer that is known keeps its state. */
    public void declare(String name, Duration limit) {
        timers.putIfAbsent(name, new TimerState(name, limit, machine.instant(), Optional.empty(), Optional.empty()));
    }

    public void succeeded(String name) {
        Instant now = machine.instant();
        timers.computeIfPresent(name, (_, state) -> new TimerState(name, state.limit(), now, Optional.of(now), Optional.empty()));
    }

    public void failed(String name, Throwable failure) {
        String what = String.valueOf(failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
        String sentence = ShortText.of(what, MAX_SENTENCE);
        timers.computeIfPresent(name, (_, state) -> new TimerState(name, state.limit(), state.countsFrom(), state.lastSuccess(),
                Optional.of(sentence.replaceFirst("\\.$", ""))));
    }

    /** The timer waits for work that has a limit of its own, so its own limit starts anew. */
    public void postponed(String name) {
        Instant now = machine.instant();
        timers.computeIfPresent(name, (_, state) -> countingFrom(now, state));
    }

    /** Every call needs its {@link #resumed}; pauses may overlap. */
    public synchronized void paused() {
        if (pauses++ == 0)
            pausedSince = machine.instant();
    }

    /** All limits start anew once no verb pauses the timers. */
    public synchronized void resumed() {
        if (--pauses > 0)
            return;
        pausedSince = null;
        restart();
    }

    /** All limits start anew: the machine slept, and no timer could run. */
    void restart() {
        Instant now = machine.instant();
        timers.replaceAll((_, state) -> countingFrom(now, state));
    }

    private static TimerState countingFrom(Instant now, TimerState state) {
        return new TimerState(state.name(), state.limit(), now, state.lastSuccess(), state.failure());
    }

    /** In order of name. */
    public List<TimerState> states() {
        return List.copyOf(timers.values());
    }

    /** Timers whose limit has passed. */
    public List<TimerState> overdue() {
        Instant now = machine.instant();
        return isPaused(now) ? List.of() : timers.values().stream().filter(state -> state.isOverdue(now)).toList();
    }

    private synchronized boolean isPaused(Instant now) {
        Instant since = pausedSince;
        return since != null && now.isBefore(since.plus(MAX_PAUSE));
    }
}
