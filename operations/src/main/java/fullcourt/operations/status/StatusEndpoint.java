package fullcourt.operations.status;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The status for the console and for machines. */
@RestController
class StatusEndpoint {
    private final StatusReport report;

    StatusEndpoint(StatusReport report) {
        this.report = report;
    }

    @GetMapping("/status")
    Status status() {
        return report.now();
    }
}
