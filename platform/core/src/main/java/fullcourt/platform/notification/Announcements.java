package fullcourt.platform.notification;

import fullcourt.config.NotificationLevel;
import fullcourt.config.NotificationProperties.RateLimit;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.FindingEvent;
import fullcourt.platform.findings.Findings;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Announces findings that open, escalate and close on the channels, limited for each cause and in total. The number of further events is announced instead of
 * them. The component that opens a finding does not wait for it.
 */
public final class Announcements {
    private static final String FAILED = "notification/";
    private final List<Notifier> notifiers;
    private final Findings findings;
    private final HourlyLimit limit;
    private final Executor executor;

    public Announcements(List<Notifier> notifiers, Findings findings, RateLimit limit, Clock clock, Executor executor) {
        this.notifiers = List.copyOf(notifiers);
        this.findings = findings;
        this.limit = new HourlyLimit(limit, clock);
        this.executor = executor;
    }

    public void about(FindingEvent event) {
        if (limit.admits(event))
            executor.execute(() -> notifiers.forEach(notifier -> send(notifier, event.finding().cause(), notification(event))));
    }

    /** Sends a notification that is about no finding. */
    public void send(Notification notification) {
        executor.execute(() -> notifiers.forEach(notifier -> send(notifier, "", notification)));
    }

    /** Announces how many events were beyond the limit, if that is due. Called periodically. */
    public void digest() {
        limit.digest().ifPresent(digest -> executor.execute(() -> notifiers.forEach(notifier -> send(notifier, "", notification(digest)))));
    }

    /** Closing a finding that is not open writes nothing, so a working channel costs nothing. */
    private void send(Notifier notifier, String about, Notification notification) {
        String cause = FAILED + notifier.channel();
        try {
            notifier.send(notification);
            if (!about.equals(cause))
                findings.close(cause);
        } catch (NotifierUnavailableException unavailable) {
            findings.open(Finding.warning(cause, String.valueOf(unavailable.getMessage()),
                    "Correct the channel's settings; what was not told stands in the findings."));
        }
    }

    private static Notification notification(FindingEvent event) {
        Finding finding = event.finding();
        String subject = "Fullcourt: " + finding.cause();
        return switch (event.kind()) {
            case OPEN, REFRESHED -> new Notification(level(finding), subject, finding.evidence() + "\n\n" + finding.remedy());
            case ESCALATED -> new Notification(level(finding), "Fullcourt: worse: " + finding.cause(),
                    finding.evidence() + "\n\n" + finding.remedy());
            case CLOSED -> new Notification(level(finding), "Fullcourt: over: " + finding.cause(), "It is over: " + finding.evidence());
        };
    }

    private static Notification notification(HourlyLimit.Digest digest) {
        return new Notification(digest.worst(), "Fullcourt: %,d more".formatted(digest.events()),
                "%,d more findings opened, got worse or closed since %s and were not told one by one, e.g. %s.\n\n'fullcourt findings' lists what is open."
                        .formatted(digest.events(), digest.since(), String.join(", ", digest.examples())));
    }

    static NotificationLevel level(Finding finding) {
        return switch (finding.severity()) {
            case INFO -> NotificationLevel.INFO;
            case WARNING -> NotificationLevel.WARNING;
            case CRITICAL -> NotificationLevel.CRITICAL;
        };
    }
}
