package fullcourt.operations.files;

import fullcourt.platform.routing.ProcessorRegistry;
import fullcourt.platform.routing.Route;
import fullcourt.platform.schema.FeedSchemaRegistry;
import fullcourt.platform.schema.FeedSchema;
import fullcourt.platform.tables.PathPrefix;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A declared prefix and what was seen of it.
 * @param state on, off or ignored
 * @param files documents that were read, each version once
 * @param rows that they gave, each version of a row once
 * @param quarantined files of it
 * @param changed places that are not what they were
 * @param newKeys keys that nothing reads and that the first document did not have
 * @param reason why it is in that state, one sentence
 */
record FeedSummary(String prefix, String state, Optional<String> processor, Optional<String> table, long files, long rows, long rejected,
        long quarantined, Optional<String> lastFile, int changed, int newKeys, String reason) {

    /** All of them, one small document read for each feed. */
    @Component
    static final class Feeds {
        private final ProcessorRegistry registry;
        private final FeedSchemaRegistry book;

        Feeds(ProcessorRegistry registry, FeedSchemaRegistry book) {
            this.registry = registry;
            this.book = book;
        }

        List<FeedSummary> rows() {
            return registry.routes().stream().map(this::row).toList();
        }

        private FeedSummary row(Route.Known route) {
            RouteSummary where = RouteSummary.of(route);
            FeedSchema notes = route instanceof Route.Ignored ? FeedSchema.nothingOf(route.prefix()) : book.notes(route.prefix());
            return new FeedSummary(route.prefix().value(), where.state(), where.processor(), where.table(), notes.files(), notes.rows(),
                    notes.rejected(), notes.quarantined(), Optional.of(notes.lastFile()).filter(file -> !file.isEmpty()),
                    notes.schemaChanges().size(),
                    notes.newKeys().size(), route instanceof Route.To ? nesting(route.prefix()) : where.reason());
        }

        private String nesting(PathPrefix prefix) {
            String inside = registry.routes().stream().map(other -> other.prefix().value())
                    .filter(other -> other.startsWith(prefix.value() + "/")).collect(Collectors.joining(", "));
            return inside.isEmpty() ? "Everything under it." : "Everything under it except %s.".formatted(inside);
        }
    }
}
