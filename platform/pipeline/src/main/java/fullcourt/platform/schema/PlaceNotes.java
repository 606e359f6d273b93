package fullcourt.platform.schema;

import fullcourt.platform.documents.DocumentShape.Place;
import fullcourt.platform.documents.JsonKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one place that a feed's columns or code read.
 * @param asked rows that were learnt from
 * @param there of them, rows that have the key, be it null
 * @param filled of them, rows that have a value
 * @param emptyRun rows without a value since the last one with a value, not learnt from yet
 * @param drift present while it is not what it was
 */
public record PlaceNotes(long asked, long there, long filled, Set<JsonKind> kinds, long emptyRun, Optional<Drift> drift) {
    static final PlaceNotes NOTHING = new PlaceNotes(0, 0, 0, Set.of(), 0, Optional.empty());
    private static final long MOST_ROWS = 100_000; // what was long ago counts less and less

    /** Learns from rows that are as they were, and from those without a value before them. */
    PlaceNotes learning(Place found) {
        long weight = asked > MOST_ROWS ? 2 : 1;
        Set<JsonKind> all = EnumSet.noneOf(JsonKind.class);
        all.addAll(kinds);
        all.addAll(found.kinds());
        return new PlaceNotes(asked / weight + emptyRun + found.asked(), there / weight + emptyRun + found.there(),
                filled / weight + found.filled(), all, 0, Optional.empty());
    }

    /** Remembers rows without a value, which may be the first of many. */
    PlaceNotes waiting(long run) {
        return new PlaceNotes(asked, there, filled, kinds, run, drift);
    }

    PlaceNotes drifted(long run, Drift since) {
        return new PlaceNotes(asked, there, filled, kinds, run, drift.or(() -> Optional.of(since)));
    }
}
