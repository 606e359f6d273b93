package fullcourt.platform.reconcile;

import java.time.Duration;

/**
 * How long a reconcile pass begins new work. Work that it did not begin is still stale, so the next pass begins there; work that it has begun it ends. Measured
 * by the machine's clock, not by the data's.
 */
public record TimeLimit(long begunNanos, Duration length) {
    /** For callers without a time limit. */
    public static final TimeLimit NONE = new TimeLimit(System.nanoTime(), Duration.ofDays(10_000));

    public static TimeLimit of(Duration length) {
        return new TimeLimit(System.nanoTime(), length);
    }

    public boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    /** Not positive once the limit is over. */
    Duration left() {
        return length.minusNanos(System.nanoTime() - begunNanos);
    }

    /** Half of the remaining time, from now. */
    TimeLimit half() {
        return of(left().dividedBy(2));
    }
}
