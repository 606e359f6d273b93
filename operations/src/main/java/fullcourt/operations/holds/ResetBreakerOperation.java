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
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.access.Role;
import fullcourt.platform.resilience.BreakerState;
import fullcourt.platform.resilience.Breakers;
import org.springframework.stereotype.Component;

/** Lets calls through to an outside system at once. */
@Component
final class ResetBreakerOperation implements Operation {
    private static final Parameter<String> SYSTEM = Parameter
            .word("system", "SYSTEM", ParameterType.TEXT, "The outside system, as 'breakers list' shows it.")
            .required("one outside system, as 'breakers list' shows it");
    private static final OperationSpec SPEC = OperationSpec.named("breakers reset")
            .summary("Closes the circuit breaker of one outside system, so that calls are tried again at once.")
            .takes(SYSTEM, Parameters.REASON).changes(Effect.CHANGES_ALONGSIDE, Role.OPERATE).worksInAHalt()
            .whenEmpty("Nothing was changed.").example("breakers reset warehouse --reason \"it is back\"")
            .at(HttpRoute.change("/breakers/reset")).build();
    private final Breakers breakers;

    ResetBreakerOperation(Breakers breakers) {
        this.breakers = breakers;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        String system = call.get(SYSTEM);
        BreakerState state = breakers.reset(system).orElseThrow(() -> new UsageException("'%s' is no outside system. Accepted are: %s."
                .formatted(system, String.join(", ", breakers.states().stream().map(BreakerState::system).toList()))));
        output.result("The circuit breaker of '%s' is %s.".formatted(system, state.state()), state);
        return Exit.DONE;
    }
}
