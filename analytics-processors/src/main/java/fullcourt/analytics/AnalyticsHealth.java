package fullcourt.analytics;

import fullcourt.platform.health.ServiceHealth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that the service runs, and which build of it. */
@RestController
class AnalyticsHealth {
    private final ServiceHealth health;

    AnalyticsHealth(ServiceHealth health) {
        this.health = health;
    }

    @GetMapping("/health")
    ServiceHealth.Answer health() {
        return health.of("analytics");
    }
}
