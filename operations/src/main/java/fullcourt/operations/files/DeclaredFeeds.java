package fullcourt.operations.files;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.PathPrefix;
import org.springframework.stereotype.Component;

/** Feeds that an operator may name: those that a processor reads. */
@Component
final class DeclaredFeeds {
    static final Parameter<String> FEED = Parameter
            .word("feed", "PREFIX", ParameterType.TEXT, "The feed, as 'feeds list' shows its prefix.")
            .required("one prefix, as 'feeds list' shows it");
    private final ProcessorRegistry registry;

    DeclaredFeeds(ProcessorRegistry registry) {
        this.registry = registry;
    }

    /** @throws UsageException if there is no such feed */
    PathPrefix named(Call call) {
        String typed = call.get(FEED);
        return registry.routes().stream().filter(route -> !(route instanceof Route.Ignored)).map(Route.Known::prefix)
                .filter(prefix -> prefix.value().equals(typed)).findFirst()
                .orElseThrow(() -> new UsageException("'%s' is no feed. 'feeds list' shows them.".formatted(typed)));
    }
}
