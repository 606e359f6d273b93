package fullcourt.prediction;

import fullcourt.platform.health.ServiceHealth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that the service runs, and which build of it. */
@RestController
class PredictionHealth {
    private final ServiceHealth health;

    PredictionHealth(ServiceHealth health) {
        this.health = health;
    }

    @GetMapping("/health")
    ServiceHealth.Answer health() {
        return health.of("predictions");
    }
}
