package fullcourt.operations.status;

import fullcourt.platform.health.ServiceHealth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Health of this service. */
@RestController
class StatusEndpoint {
    private final ServiceHealth health;

    StatusEndpoint(ServiceHealth health) {
        this.health = health;
    }

    @GetMapping("/health")
    ServiceHealth.Answer health() {
        return health.of("operations");
    }
}
