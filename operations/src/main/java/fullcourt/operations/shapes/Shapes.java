package fullcourt.operations.shapes;

import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.schema.FeedSchemaRegistry;
import fullcourt.platform.tables.PathPrefix;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notes on feeds as somebody asks for them. */
@Component
final class Shapes {
    private final FeedSchemaRegistry feeds;

    Shapes(FeedSchemaRegistry feeds) {
        this.feeds = feeds;
    }

    /** What changed and what is new, of all feeds; or everything of one. At most as many as a list shows. */
    List<ShapeRow> rows(Optional<String> feed) {
        return feed.map(this::named)
                .map(prefix -> ShapeRow.of(feeds.notes(prefix)))
                .orElseGet(() -> feeds.feeds().stream().flatMap(prefix -> ShapeRow.of(feeds.notes(prefix))).filter(ShapeRow::isNews))
                .limit(Bounds.MOST_ROWS).toList();
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
