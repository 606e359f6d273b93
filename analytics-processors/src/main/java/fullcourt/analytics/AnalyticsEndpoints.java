package fullcourt.analytics;

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
class AnalyticsEndpoints {
    private final PushEndpoint push;
    private final TableUpdateHandler hints;
    private final DateRangeReconcile ranges;

    AnalyticsEndpoints(PushEndpoint push, TableUpdateHandler hints, DateRangeReconcile ranges) {
        this.push = push;
        this.hints = hints;
        this.ranges = ranges;
    }

    @PostMapping("/process")
    ResponseEntity<PushEndpoint.Answer> process(@RequestBody byte[] body) {
        return push.receive(body, hints.through(Phase.ANALYTICS));
    }

    /** @param startDate ISO, {@code TODAY} or {@code YESTERDAY} @param endDate likewise */
    record DateRange(@JsonProperty("start_date") String startDate, @JsonProperty("end_date") String endDate) {}

    @PostMapping("/process-date-range")
    DateRangeReconcile.Answer processDateRange(@RequestBody DateRange range) {
        return ranges.at(range.startDate(), range.endDate(), Phase.ANALYTICS);
    }
}
