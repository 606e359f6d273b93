package fullcourt.operations.files;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.tables.InvalidPathException;
import fullcourt.platform.tables.ObjectPath;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code explain-route}: which processor reads a path, and why. */
@Component
final class ExplainRouteCommand implements Command {
    private final ProcessorRegistry registry;

    ExplainRouteCommand(ProcessorRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String name() {
        return "explain-route";
    }

    @Override
    public String usage() {
        return "PATH";
    }

    @Override
    public String purpose() {
        return "Which processor reads an object path, and which of its segments decides that.";
    }

    @Override
    public Effect effect(Arguments arguments) {
        return Effect.LOOKS;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of());
        if (arguments.words().size() != 1)
            throw new UsageException(
                    "'explain-route' needs one object path, as in ball-dont-lie/boxscores/2025-12-27/20251228_080000.json.");
        try {
            ExplainedRoute route = ExplainedRoute.of(registry.explain(ObjectPath.of(arguments.words().getFirst())));
            output.row(route);
            return route.processor().isPresent() ? Exit.DONE : Exit.REFUSED;
        } catch (InvalidPathException invalid) {
            throw new UsageException(String.valueOf(invalid.getMessage()));
        }
    }
}
