package fullcourt.raw.proof;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.documents.DocumentResult;
import java.util.concurrent.atomic.AtomicInteger;

/** How many damaged documents of a feed ended how. */
final class Outcomes {
    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicInteger rejected = new AtomicInteger();
    private final AtomicInteger empty = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void count(DocumentResult result) {
        AtomicInteger which = switch (result) {
            case Parsed parsed -> parsed.rejected().isEmpty() ? loaded : rejected;
            case Empty _ -> empty;
            case Unreadable _ -> refused;
        };
        which.incrementAndGet();
    }

    String line(String feed) {
        int all = loaded.get() + rejected.get() + empty.get() + refused.get();
        return "%-32s %8d %8d %8d %8d %8d".formatted(feed, all, loaded.get(), rejected.get(), empty.get(), refused.get());
    }
}
