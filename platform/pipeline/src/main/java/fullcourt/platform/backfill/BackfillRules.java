package fullcourt.platform.backfill;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a gap is requested. The pause doubles with each attempt.
 * @param scraper that receives the requests
 * @param attempts for one gap, ever
 * @param firstPause between the first attempt and the second
 */
record BackfillRules(String scraper, int attempts, Duration firstPause) {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;

    /** @param attempt the one made at {@code now}, from 1 */
    Instant nextAfter(int attempt, Instant now) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
