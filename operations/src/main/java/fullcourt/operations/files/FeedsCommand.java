package fullcourt.operations.files;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.routing.FeedSwitches;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.PathPrefix;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code feeds}: lists the feeds, stops one, lets it run again. The files of a stopped feed wait. */
@Component
final class FeedsCommand implements Command {
    private final ProcessorRegistry registry;
    private final FeedSwitches switches;
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final FileSummary.Describer describer;

    FeedsCommand(ProcessorRegistry registry, FeedSwitches switches, FileIngestion ingestion, Pipeline pipeline,
            FileSummary.Describer describer) {
        this.registry = registry;
        this.switches = switches;
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.describer = describer;
    }

    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public String usage() {
        return "[list | switch-off PREFIX --reason R | switch-on PREFIX --reason R]";
    }

    @Override
    public String purpose() {
        return "Lists the feeds, stops one or lets it run again; the files of a stopped feed wait.";
    }

    @Override
    public Role role() {
        return Role.ADMINISTER;
    }

    private static String action(Arguments arguments) {
        return arguments.words().isEmpty() ? "list" : arguments.words().getFirst();
    }

    @Override
    public Effect effect(Arguments arguments) {
        return action(arguments).equals("list") ? Effect.LOOKS : Effect.CHANGES;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("reason"));
        switch (action(arguments)) {
            case "list" -> registry.routes().stream().map(RouteSummary::of).forEach(output::row);
            case "switch-off" -> switches.switchOff(feed(arguments));
            case "switch-on" -> switchOn(feed(arguments), output);
            default -> throw new UsageException("'feeds %s' is unknown. Write 'feeds %s'.".formatted(action(arguments), usage()));
        }
        return Exit.DONE;
    }

    private void switchOn(PathPrefix prefix, Output output) {
        switches.switchOn(prefix);
        ingestion.sweep(Duration.ZERO).outcomes().forEach((path, outcome) -> output.row(describer.describe(path, outcome)));
        pipeline.settle(decision -> output.progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status())));
    }

    private PathPrefix feed(Arguments arguments) {
        arguments.required("reason", "whoever looks at it later wants to know why");
        if (arguments.words().size() != 2)
            throw new UsageException("'feeds %s' needs one prefix. 'feeds list' shows them.".formatted(action(arguments)));
        String typed = arguments.words().get(1);
        return registry.routes().stream().filter(route -> !(route instanceof Route.Ignored)).map(Route.Known::prefix)
                .filter(prefix -> prefix.value().equals(typed)).findFirst()
                .orElseThrow(() -> new UsageException("'%s' is no feed. 'feeds list' shows them.".formatted(typed)));
    }
}
