package fullcourt.operations.status;

import fullcourt.config.EffectiveSettings;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.health.ServiceHealth;
import java.time.Instant;
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
    private final Findings findings;
    private final ServiceHealth health;
    private final Environment environment;

    StatusEndpoint(StatusReport report, Findings findings, ServiceHealth health, Environment environment) {
        this.report = report;
        this.findings = findings;
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

    private record FindingRow(String cause, String severity, Instant since, String evidence, String remedy) {}

    /** Open ones, the most severe and oldest first. */
    @GetMapping("/findings")
    List<Map<String, @Nullable Object>> findings() {
        return findings.open().stream().limit(Bounds.MOST_ROWS)
                .map(open -> new FindingRow(open.finding().cause(), open.finding().severity().name(), open.since(),
                        open.finding().evidence(), open.finding().remedy()))
                .<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** Every setting with the value it has here; secrets are stars. */
    @GetMapping("/config")
    List<Map<String, @Nullable Object>> config() {
        return EffectiveSettings.of(environment).stream().<Map<String, @Nullable Object>>map(Columns::of).toList();
    }
}
