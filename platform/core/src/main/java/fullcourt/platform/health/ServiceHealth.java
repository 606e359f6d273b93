package fullcourt.platform.health;

import fullcourt.platform.runs.BuildId;
import java.time.Clock;
import java.time.Instant;

/** What every service answers at {@code /health}: that it runs, and which build of it. Whether it can work is {@code /actuator/health/readiness}. */
public final class ServiceHealth {
    private final BuildId build;
    private final Clock clock;

    ServiceHealth(BuildId build, Clock clock) {
        this.build = build;
        this.clock = clock;
    }

    /** @param version id of the build */
    public record Answer(String status, String service, String version, Instant timestamp) {}

    public Answer of(String service) {
        return new Answer("healthy", service, build.value(), clock.instant());
    }
}
