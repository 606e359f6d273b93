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
    private static final Duration MAX_PAUSE = Duration.ofHours(24);
    private static final int MAX_DOUBLINGS = 20;

    /** @param attempt the one made at {@code now}, from 1 */
    Instant nextAfter(int attempt, Instant now) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS));
        return now.plus(pause.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : pause);
    }
}
