package fullcourt.platform.notification;

import fullcourt.config.NotificationLevel;
import fullcourt.config.NotificationProperties.RateLimit;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the channels about findings that open and close, at most so often for one cause. Whoever opens a finding does not wait for it. */
public final class Announcements {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String FAILED = "notification/";
    private final List<Notifier> notifiers;
    private final Findings findings;
    private final RateLimit limit;
    private final Clock clock;
    private final Executor executor;
    private final Map<String, Deque<Instant>> told = new HashMap<>(); // of the last hour, by cause

    public Announcements(List<Notifier> notifiers, Findings findings, RateLimit limit, Clock clock, Executor executor) {
        this.notifiers = List.copyOf(notifiers);
        this.findings = findings;
        this.limit = limit;
        this.clock = clock;
        this.executor = executor;
    }

    public void about(Findings.Event event) {
        if (isWithinLimit(event.finding().cause()))
            executor.execute(() -> notifiers.forEach(notifier -> send(notifier, event)));
        else
            LOG.info("Not announced, its cause was too often in the last hour: {}", event.finding().cause());
    }

    private synchronized boolean isWithinLimit(String cause) {
        Instant now = clock.instant();
        told.values().forEach(times -> times.removeIf(time -> time.isBefore(now.minus(AN_HOUR))));
        told.values().removeIf(Deque::isEmpty);
        Deque<Instant> times = told.computeIfAbsent(cause, each -> new ArrayDeque<>());
        if (limit.enabled() && times.size() >= limit.perHour())
            return false;
        times.add(now);
        return true;
    }

    /** Closing what is not open writes nothing, so that a channel that works costs nothing. */
    private void send(Notifier notifier, Findings.Event event) {
        String cause = FAILED + notifier.channel();
        try {
            notifier.send(notification(event));
            if (!event.finding().cause().equals(cause))
                findings.close(cause);
        } catch (NotifierUnavailableException unavailable) {
            findings.open(Finding.warning(cause, String.valueOf(unavailable.getMessage()),
                    "Correct the channel's settings; what was not told stands in the findings."));
        }
    }

    private static Notification notification(Findings.Event event) {
        Finding finding = event.finding();
        return event.opened()
                ? new Notification(level(finding), "Fullcourt: " + finding.cause(), finding.evidence() + "\n\n" + finding.remedy())
                : new Notification(level(finding), "Fullcourt: over: " + finding.cause(), "It is over: " + finding.evidence());
    }

    private static NotificationLevel level(Finding finding) {
        return switch (finding.severity()) {
            case INFO -> NotificationLevel.INFO;
            case WARNING -> NotificationLevel.WARNING;
            case CRITICAL -> NotificationLevel.CRITICAL;
        };
    }
}
