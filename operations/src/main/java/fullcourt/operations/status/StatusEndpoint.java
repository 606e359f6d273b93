package fullcourt.operations.status;

import fullcourt.config.EffectiveSettings;
import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Columns;
import fullcourt.platform.health.ServiceHealth;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Health and settings of this service. */
@RestController
class StatusEndpoint {
    private final ServiceHealth health;
    private final Environment environment;

    StatusEndpoint(ServiceHealth health, Environment environment) {
        this.health = health;
        this.environment = environment;
    }

    @GetMapping("/health")
    ServiceHealth.Answer health() {
        return health.of("operations");
    }

    /** Every setting with the value it has here; secrets are stars. */
    @GetMapping("/config")
    ResponseEntity<List<Map<String, @Nullable Object>>> config(@RequestParam Optional<String> limit, @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        return Page.of(limit, cursor).of(EffectiveSettings.of(environment).stream().<Map<String, @Nullable Object>>map(Columns::of),
                request);
    }
}
