package fullcourt.operations.status;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.Parameters;
import fullcourt.platform.access.Role;
import org.springframework.stereotype.Component;

/** Closes a finding that no check looks at again. */
@Component
final class CloseFindingOperation implements Operation {
    private static final Parameter<String> CAUSE = Parameter
            .word("cause", "CAUSE", ParameterType.TEXT, "The finding, as 'findings list' shows its cause.")
            .required("one cause, as 'findings list' shows it");
    private static final OperationSpec SPEC = OperationSpec.named("findings close")
            .summary("Closes a finding that no check looks at again; all others close when their cause is gone.")
            .takes(CAUSE, Parameters.REASON).changes(Effect.CHANGES_ALONGSIDE, Role.OPERATE).whenEmpty("Nothing was changed.")
            .example("findings close dead-letter/dl-1f2e3d4c --reason \"the sender is corrected\"")
            .at(HttpRoute.change("/findings/close")).build();
    private final ClosedByHand byHand;

    CloseFindingOperation(ClosedByHand byHand) {
        this.byHand = byHand;
    }

    private record Closed(String cause, boolean closed) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        String cause = call.get(CAUSE);
        byHand.close(byHand.required(cause));
        output.result("'%s' is closed.".formatted(cause), new Closed(cause, true));
        return Exit.DONE;
    }
}
