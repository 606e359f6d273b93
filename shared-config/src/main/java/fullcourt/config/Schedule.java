package fullcourt.config;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A job that runs without a message. {@code schedules.yaml} lists all.
 * @param cron minute, hour, day of the month, month and day of the week
 * @param service whose endpoint the target is
 * @param target path of a {@code POST}, without the service's prefix
 * @param body its JSON document
 * @param purpose one sentence
 * @param deadline time after which a job that was due and has not succeeded is a finding
 */
public record Schedule(String name, String cron, ZoneId zone, ServiceName service, String target, String body, String purpose,
        Duration deadline, Embedded embedded) {

    /** Where several services share an address: {@code /raw/publish}. */
    public String path() {
        return "/%s%s".formatted(service.name().toLowerCase(Locale.ROOT), target);
    }

    /** Who runs it on the embedded platform. */
    public enum Embedded {
        /** The suite, at its time. */
        SCHEDULED,
        /** A timer of the suite, which does the same more often. */
        CONTINUOUS
    }
}
