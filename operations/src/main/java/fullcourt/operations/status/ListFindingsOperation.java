package fullcourt.operations.status;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.findings.Findings;
import org.springframework.stereotype.Component;

/** What is wrong now. */
@Component
final class ListFindingsOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("findings list")
            .summary("Lists what is wrong now and what to do about it, the most severe and oldest first.").answers(FindingSummary.class)
            .whenEmpty("No finding is open.").example("findings").at(HttpRoute.list("/findings")).build();
    private final Findings findings;

    ListFindingsOperation(Findings findings) {
        this.findings = findings;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        findings.open().stream().map(FindingSummary::of).forEach(output::row);
        return Exit.DONE;
    }
}
