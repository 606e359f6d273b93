package fullcourt.operations.deadletters;

import fullcourt.operations.operation.UsageException;
import fullcourt.platform.files.Reprocessing;
import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.util.regex.Pattern;

/** What is to be reprocessed. */
sealed interface ReprocessRequest {

    record OfFile(ObjectPath path) implements ReprocessRequest {}

    record OfFeed(PathPrefix prefix) implements ReprocessRequest {}

    record OfGroup(String name) implements ReprocessRequest {}

    Pattern GROUP = Pattern.compile("dl-[0-9a-f]{8}");

    /** A group's name as the listing shows it, a feed's prefix, or else a file. */
    static ReprocessRequest parse(String typed, ProcessorRegistry registry) {
        if (GROUP.matcher(typed).matches())
            return new OfGroup(typed);
        ObjectPath path = ObjectPath.of(typed);
        return registry.routes().stream().anyMatch(route -> !(route instanceof Route.Ignored) && route.prefix().value().equals(typed))
                ? new OfFeed(PathPrefix.of(typed))
                : new OfFile(path);
    }

    /** @throws UsageException if there is nothing of the kind */
    static Reprocessing.Result run(ReprocessRequest request, Reprocessing reprocessing, String reason) {
        Reprocessing.Result result = switch (request) {
            case OfFile(ObjectPath path) -> reprocessing.file(path, reason);
            case OfFeed(PathPrefix prefix) -> reprocessing.feed(prefix, reason);
            case OfGroup(String name) -> reprocessing.group(name, reason);
        };
        if (result.receipts().isEmpty())
            throw new UsageException("Nothing of that waits; 'dead-letters list' shows what does.");
        return result;
    }
}
