package fullcourt.operations.status;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.status.SlateSummary.Slate;
import fullcourt.operations.status.Status.ActionRequired;
import fullcourt.operations.status.Status.PhaseRow;
import org.springframework.stereotype.Component;

/** Whether predictions come, and what a person has to do. */
@Component
final class StatusOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("status")
            .summary(
                    "Says in one sentence whether predictions come, then how each phase stands, tonight's slate by system and reason, and the actions required.")
            .answers(PhaseRow.class).answers(Slate.class).answers(ActionRequired.class).whenEmpty("There is no status.")
            .exit(Exit.DONE, "producing")
            .exit(Exit.VIOLATED, "halted").exit(Exit.REFUSED, "degraded").example("status").at(HttpRoute.object("/status")).build();
    private final StatusReport report;

    StatusOperation(StatusReport report) {
        this.report = report;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Status status = report.now();
        output.result(status.sentence(), status);
        status.phases().forEach(output::row);
        status.slate().forEach(output::row);
        status.actionsRequired().forEach(output::row);
        return switch (status.state()) {
            case PRODUCING -> Exit.DONE;
            case DEGRADED -> Exit.REFUSED;
            case HALTED -> Exit.VIOLATED;
        };
    }
}
