package fullcourt.operations.status;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.status.SlateSummary.Slate;
import fullcourt.operations.status.Status.ActionRequired;
import fullcourt.platform.findings.Finding.Severity;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether predictions come, and what a person has to do. */
@Component
final class StatusOperation implements Operation {
    private static final Parameter<Boolean> ALL = Parameter.flag("all", "Lists every table, every reason and every action.");
    private static final int MAX_REASONS = 4;
    private static final int MAX_ACTIONS = 3;
    private static final OperationSpec SPEC = OperationSpec.named("status")
            .summary(
                    "Says in one sentence whether predictions come, then how each phase stands, tonight's slate by system and reason, and the most urgent actions required.")
            .takes(ALL).answers(PhaseSummary.class).answers(Slate.class).answers(ActionRequired.class).whenEmpty("There is no status.")
            .exit(Exit.DONE, "producing")
            .exit(Exit.VIOLATED, "halted").exit(Exit.REFUSED, "degraded").example("status").example("status --all")
            .at(HttpRoute.object("/status")).build();
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
        boolean all = call.has(ALL);
        List<? extends Record> phases = all ? status.phases() : PhaseSummary.of(status.phases());
        phases.forEach(output::row);
        list(status.slate(), all ? Integer.MAX_VALUE : MAX_REASONS, output);
        list(mostUrgent(status.actionsRequired()), all ? Integer.MAX_VALUE : MAX_ACTIONS, output);
        return exit(status);
    }

    private static void list(List<? extends Record> rows, int most, Output output) {
        rows.stream().limit(most).forEach(output::row);
        if (rows.size() > most)
            output.line("%d more: --all".formatted(rows.size() - most));
    }

    private static List<ActionRequired> mostUrgent(List<ActionRequired> actions) {
        return actions.stream().sorted(Comparator.comparing(action -> Severity.valueOf(action.severity()), Comparator.reverseOrder()))
                .toList();
    }

    private static int exit(Status status) {
        return switch (status.state()) {
            case PRODUCING -> Exit.DONE;
            case DEGRADED -> Exit.REFUSED;
            case HALTED -> Exit.VIOLATED;
        };
    }
}
