package fullcourt.raw.completeness;

import com.fasterxml.jackson.annotation.JsonProperty;
import fullcourt.platform.schedule.ScheduledJobs;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.web.Failures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the scheduler asks every morning. */
@RestController
class CompletenessEndpoint {
    private static final int MAX_DAYS = 400;
    private final CompletenessJob job;
    private final ScheduledJobs jobs;

    CompletenessEndpoint(CompletenessJob job, ScheduledJobs jobs) {
        this.job = job;
        this.jobs = jobs;
    }

    /** @param checkDays business days ending yesterday, 1 if absent @param alertOnGaps true if absent */
    record Asked(@JsonProperty("check_days") @Nullable Integer checkDays, @JsonProperty("alert_on_gaps") @Nullable Boolean alertOnGaps) {}

    @PostMapping("/monitoring/boxscore-completeness")
    CompletenessReport check(@RequestBody(required = false) @Nullable Asked asked) {
        int days = asked == null || asked.checkDays() == null ? 1 : asked.checkDays();
        if (days < 1 || days > MAX_DAYS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "check_days is %d, accepted is a whole number from 1 to %d.".formatted(days, MAX_DAYS));
        }
        boolean alerts = asked == null || asked.alertOnGaps() == null || asked.alertOnGaps();
        CompletenessReport report = job.check(days, alerts);
        jobs.succeeded(CompletenessJob.NAME);
        return report;
    }

    /** What the check reads is made by another service, which may have still to start. */
    @ExceptionHandler(StatementRefusedException.class)
    ProblemDetail unreadable(StatementRefusedException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                "The games cannot be checked. The analytics service makes nba_orchestration.team_game_completeness when it starts; the log says more, under reference %s."
                        .formatted(Failures.logged("A statement", refused)));
    }
}
