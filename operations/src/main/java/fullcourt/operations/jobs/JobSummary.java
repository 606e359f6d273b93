package fullcourt.operations.jobs;

import fullcourt.platform.schedule.JobState;
import java.time.Instant;
import java.util.Optional;

/**
 * A scheduled job as it is listed.
 * @param state {@code ok}, {@code due} or {@code late}: its deadline is over
 */
record JobSummary(String job, String state, String cron, String zone, String target, Optional<Instant> lastSuccess, Instant nextDue,
        Optional<String> failure, String purpose) {

    static JobSummary of(JobState job) {
        return new JobSummary(job.schedule().name(), state(job), job.schedule().cron(), job.schedule().zone().getId(),
                job.schedule().path(),
                job.lastSuccess(), job.nextDue(), job.failure(), job.schedule().purpose());
    }

    private static String state(JobState job) {
        if (job.isLate())
            return "late";
        return job.dueSince().isPresent() ? "due" : "ok";
    }
}
