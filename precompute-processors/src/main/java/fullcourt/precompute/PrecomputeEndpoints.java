package fullcourt.precompute;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.platform.receive.PushEndpoint;
import fullcourt.platform.service.DateRangeReconcile;
import fullcourt.platform.service.TableUpdateHandler;
import fullcourt.config.Phase;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for messages about upstream tables and for timers: a table changed, or reconcile a range of days. */
@RestController
class PrecomputeEndpoints {
    private final PushEndpoint push;
    private final TableUpdateHandler hints;
    private final DateRangeReconcile ranges;

    PrecomputeEndpoints(PushEndpoint push, TableUpdateHandler hints, DateRangeReconcile ranges) {
        this.push = push;
        this.hints = hints;
        this.ranges = ranges;
    }

    @PostMapping("/process")
    ResponseEntity<PushEndpoint.Answer> process(@RequestBody byte[] body) {
        return push.receive(body, hints.through(Phase.PRECOMPUTE));
    }

    /** @param analysisDate ISO, {@code TODAY} or {@code YESTERDAY} */
    record AnalysisDate(@JsonProperty("analysis_date") String analysisDate) {}

    @PostMapping("/process-date")
    DateRangeReconcile.Answer processDate(@RequestBody AnalysisDate request) {
        return ranges.at(request.analysisDate(), request.analysisDate(), Phase.PRECOMPUTE);
    }
}
