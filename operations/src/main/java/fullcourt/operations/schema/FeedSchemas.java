package fullcourt.operations.schema;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.UsageException;
import fullcourt.platform.schema.FeedSchemaRegistry;
import fullcourt.platform.tables.PathPrefix;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The schemas of feeds as operators see them. */
@Component
final class FeedSchemas {
    private final FeedSchemaRegistry feeds;

    FeedSchemas(FeedSchemaRegistry feeds) {
        this.feeds = feeds;
    }

    /** What changed and what is new, of all feeds; or everything of one. At most as many as a list shows. */
    List<SchemaEntry> rows(Optional<String> feed) {
        return feed.map(this::named)
                .map(prefix -> SchemaEntry.of(feeds.notes(prefix)))
                .orElseGet(() -> feeds.feeds().stream().flatMap(prefix -> SchemaEntry.of(feeds.notes(prefix))).filter(SchemaEntry::isNews))
                .limit(Page.MAX_ROWS).toList();
    }

    /** @throws UsageException if nothing was ever seen of the feed */
    int accept(String feed, Optional<String> place) {
        return feeds.accept(named(feed), place);
    }

    private PathPrefix named(String feed) {
        return feeds.feeds().stream().filter(prefix -> prefix.value().equals(feed)).findFirst()
                .orElseThrow(() -> new UsageException("Of '%s' no document was seen. 'routes' lists the feeds.".formatted(feed)));
    }
}
