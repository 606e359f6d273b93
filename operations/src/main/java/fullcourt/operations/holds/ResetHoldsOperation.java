package fullcourt.operations.holds;

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
import fullcourt.platform.holds.EntityHolds;
import org.springframework.stereotype.Component;

/** Frees a player or team before its input arrives. */
@Component
final class ResetHoldsOperation implements Operation {
    private static final Parameter<String> ENTITY = Parameter
            .word("entity", "ENTITY", ParameterType.TEXT, "The player or team, as 'holds list' shows it.")
            .required("one player or team, as 'holds list' shows it");
    private static final OperationSpec SPEC = OperationSpec.named("holds reset")
            .summary("Ends the holds of one player or team; it is evaluated again by the next reconcile pass.")
            .takes(ENTITY, Parameters.REASON).changes(Effect.CHANGES_ALONGSIDE, Role.OPERATE).whenEmpty("Nothing was changed.")
            .example("holds reset lebronjames --reason \"the box scores are complete\"").at(HttpRoute.change("/holds/reset")).build();
    private final EntityHolds holds;

    ResetHoldsOperation(EntityHolds holds) {
        this.holds = holds;
    }

    /** @param ended holds that were ended */
    private record Reset(String entity, int ended) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        String entity = call.get(ENTITY);
        int ended = holds.reset(entity, call.get(Parameters.REASON));
        output.result(ended == 0
                ? "'%s' is not held and not excluded anywhere; nothing was changed.".formatted(entity)
                : "%d holds of '%s' ended; the next reconcile pass evaluates it.".formatted(ended, entity), new Reset(entity, ended));
        return Exit.DONE;
    }
}
