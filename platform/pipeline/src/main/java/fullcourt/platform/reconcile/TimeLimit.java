package fullcourt.platform.reconcile;

import java.time.Duration;

/**
 * How long a look goes on beginning work. What it leaves out is still stale, so the next look begins there; what it has begun it ends. Measured by the
 * machine, not by the data's clock.
 */
public record TimeLimit(long begunNanos, Duration length) {
    /** For callers that nobody cuts off. */
    public static final TimeLimit NONE = new TimeLimit(System.nanoTime(), Duration.ofDays(10_000));

    public static TimeLimit of(Duration length) {
        return new TimeLimit(System.nanoTime(), length);
    }

    public boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    /** Not positive once it is over. */
    Duration left() {
        return length.minusNanos(System.nanoTime() - begunNanos);
    }

    /** Half of what is left, from now. */
    TimeLimit half() {
        return of(left().dividedBy(2));
    }
}
