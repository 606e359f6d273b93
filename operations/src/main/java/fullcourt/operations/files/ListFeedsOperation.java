package fullcourt.operations.files;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.routing.ProcessorRegistry;
import org.springframework.stereotype.Component;

/** Which feeds there are, and which are switched off. */
@Component
final class ListFeedsOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("feeds list")
            .summary("Lists every declared feed and whether it is on, off or ignored; the files of a feed that is off wait.")
            .answers(RouteSummary.class).whenEmpty("No feed is declared.").example("feeds").build();
    private final ProcessorRegistry registry;

    ListFeedsOperation(ProcessorRegistry registry) {
        this.registry = registry;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        registry.routes().stream().map(RouteSummary::of).forEach(output::row);
        return Exit.DONE;
    }
}
