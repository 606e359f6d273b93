package fullcourt.platform.documents;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When a document must have been read. */
final class Deadline {
    private final LongSupplier nanoTime;
    private final long begin;
    private final Duration limit;

    /** @param nanoTime never goes back, like {@link System#nanoTime} */
    Deadline(Duration limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.begin = nanoTime.getAsLong();
    }

    /** @throws DocumentRefusedException if it has passed */
    void check() {
        if (nanoTime.getAsLong() - begin > limit.toNanos())
            throw new DocumentRefusedException(
                    "Reading the document takes longer than %d seconds (fullcourt.landing.read-within). Split it and upload the parts."
                            .formatted(limit.toSeconds()));
    }
}
