package fullcourt.operations.files;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import org.springframework.stereotype.Component;

/** Which processor reads a path, and why. */
@Component
final class ExplainRouteOperation implements Operation {
    private static final Parameter<String> PATH = Parameter
            .word("path", "PATH", ParameterType.TEXT, "An object path, whether or not there is such an object.")
            .required("one object path, as in ball-dont-lie/boxscores/2025-12-27/20251228_080000.json");
    private static final OperationSpec SPEC = OperationSpec.named("explain-route")
            .summary("Says which processor reads an object path, and which of its segments decides that.").takes(PATH)
            .answers(ExplainedRoute.class).whenEmpty("There is no explanation.").exit(Exit.DONE, "a processor reads it")
            .exit(Exit.REFUSED, "no processor does").example("explain-route ball-dont-lie/boxscores/2025-12-27/20251228_080000.json")
            .build();
    private final ProcessorRegistry registry;

    ExplainRouteOperation(ProcessorRegistry registry) {
        this.registry = registry;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        try {
            ExplainedRoute route = ExplainedRoute.of(registry.explain(ObjectPath.of(call.get(PATH))));
            output.row(route);
            return route.processor().isPresent() ? Exit.DONE : Exit.REFUSED;
        } catch (InvalidPathException invalid) {
            throw new UsageException(String.valueOf(invalid.getMessage()));
        }
    }
}
