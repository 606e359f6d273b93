package fullcourt.platform.notification;

import fullcourt.config.NotificationLevel;
import fullcourt.config.NotificationProperties.RateLimit;
import fullcourt.platform.findings.FindingEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How many notifications of one cause, and of all, fit into an hour; and how many events did not. */
final class HourlyLimit {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration DIGEST_AFTER = Duration.ofMinutes(10);
    private static final int MAX_EXAMPLES = 5;
    private static final int MAX_CAUSES = 1000;
    private final RateLimit limit;
    private final Clock clock;
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> byCause = new HashMap<>();
    private final Set<String> examples = new TreeSet<>();
    private int left;
    private NotificationLevel worst = NotificationLevel.INFO;
    private @Nullable Instant leftSince;

    HourlyLimit(RateLimit limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** @param events that were not announced @param worst level among them @param examples some of their causes */
    record Digest(int events, NotificationLevel worst, Instant since, List<String> examples) {}

    synchronized boolean admits(FindingEvent event) {
        Instant now = clock.instant();
        forget(now.minus(AN_HOUR));
        String cause = event.finding().cause();
        Deque<Instant> told = byCause.getOrDefault(cause, new ArrayDeque<>());
        if (limit.enabled() && (told.size() >= limit.perHour() || all.size() >= limit.totalPerHour())) {
            leave(event, now);
            return false;
        }
        told.add(now);
        all.add(now);
        if (byCause.size() < MAX_CAUSES)
            byCause.put(cause, told);
        return true;
    }

    private void forget(Instant before) {
        all.removeIf(time -> time.isBefore(before));
        byCause.values().forEach(times -> times.removeIf(time -> time.isBefore(before)));
        byCause.values().removeIf(Deque::isEmpty);
    }

    private void leave(FindingEvent event, Instant now) {
        if (left++ == 0)
            leftSince = now;
        if (examples.size() < MAX_EXAMPLES)
            examples.add(event.finding().cause());
        NotificationLevel level = Announcements.level(event.finding());
        worst = level.compareTo(worst) > 0 ? level : worst;
    }

    /** Due some minutes after the first event that was not announced; then counting starts anew. */
    synchronized Optional<Digest> digest() {
        Instant since = leftSince;
        if (since == null || clock.instant().isBefore(since.plus(DIGEST_AFTER)))
            return Optional.empty();
        Digest digest = new Digest(left, worst, since, List.copyOf(examples));
        left = 0;
        leftSince = null;
        worst = NotificationLevel.INFO;
        examples.clear();
        return Optional.of(digest);
    }
}
