package fullcourt.operations.jobs;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.schedule.ScheduledJobs;
import org.springframework.stereotype.Component;

/** The scheduled jobs as a list. */
@Component
final class ListJobsOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("jobs")
            .summary("Lists the scheduled jobs: when each last succeeded, when it is due, and why it failed.").answers(JobSummary.class)
            .whenEmpty("There are no scheduled jobs.").example("jobs").at(HttpRoute.list("/jobs")).build();
    private final ScheduledJobs jobs;

    ListJobsOperation(ScheduledJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        jobs.states().stream().map(JobSummary::of).forEach(output::row);
        return Exit.DONE;
    }
}
