package fullcourt.platform.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of one timer.
 * @param limit time without a success after which the timer is reported as dead
 * @param countsFrom its last success, or when it was declared or last resumed
 * @param failure why it failed last; empty if it succeeded since
 */
public record TimerState(String name, Duration limit, Instant countsFrom, Optional<Instant> lastSuccess, Optional<String> failure) {

    public boolean isOverdue(Instant now) {
        return now.isAfter(countsFrom.plus(limit));
    }

    /** One sentence for an operator, without a full stop. */
    public String sentence() {
        String since = lastSuccess.map(at -> "has not succeeded since " + at)
                .orElseGet(() -> "has not succeeded once since " + countsFrom);
        return "the timer '%s' %s (limit %s)%s".formatted(name, since, text(limit), failure.map(": "::concat).orElse(""));
    }

    private static String text(Duration limit) {
        return limit.toMinutes() >= 1 ? limit.toMinutes() + " min" : limit.toSeconds() + " s";
    }
}
