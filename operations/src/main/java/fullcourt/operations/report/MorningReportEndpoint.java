package fullcourt.operations.report;

import fullcourt.platform.schedule.ScheduledJobs;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the report of this morning, as a schedule asks for it. */
@RestController
class MorningReportEndpoint {
    private final MorningReportJob job;
    private final ScheduledJobs jobs;

    MorningReportEndpoint(MorningReportJob job, ScheduledJobs jobs) {
        this.job = job;
        this.jobs = jobs;
    }

    @PostMapping("/morning-report")
    MorningReport send() {
        MorningReport report = job.send();
        jobs.succeeded(MorningReportJob.NAME);
        return report;
    }
}
