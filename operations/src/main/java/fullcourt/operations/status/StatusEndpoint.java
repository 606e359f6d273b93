package fullcourt.operations.status;

import fullcourt.config.EffectiveSettings;
import fullcourt.operations.command.Columns;
import fullcourt.platform.health.ServiceHealth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the pipeline does, for the console and for machines. */
@RestController
class StatusEndpoint {
    private final StatusReport report;
    private final ServiceHealth health;
    private final Environment environment;

    StatusEndpoint(StatusReport report, ServiceHealth health, Environment environment) {
        this.report = report;
        this.health = health;
        this.environment = environment;
    }

    @GetMapping("/health")
    ServiceHealth.Answer health() {
        return health.of("operations");
    }

    @GetMapping("/status")
    Status status() {
        return report.now();
    }

    /** Every setting with the value it has here; secrets are stars. */
    @GetMapping("/config")
    List<Map<String, @Nullable Object>> config() {
        return EffectiveSettings.of(environment).stream().<Map<String, @Nullable Object>>map(Columns::of).toList();
    }
}
