package fullcourt.platform.schema;

import com.fasterxml.jackson.annotation.JsonAlias;
import fullcourt.platform.documents.DocumentSchema.Place;
import fullcourt.platform.documents.JsonKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Statistics of one place that a feed's columns or code read.
 * @param asked rows that were learnt from
 * @param there of them, rows that have the key, be it null
 * @param filled of them, rows that have a value
 * @param emptyRun rows without a value since the last one with a value, not counted yet
 * @param schemaChange present while the schema at this place is changed
 */
public record PlaceNotes(long asked, long there, long filled, Set<JsonKind> kinds, long emptyRun,
        @JsonAlias("drift") Optional<SchemaChange> schemaChange) {
    static final PlaceNotes NOTHING = new PlaceNotes(0, 0, 0, Set.of(), 0, Optional.empty());
    private static final long MAX_ROWS = 100_000; // older rows count less and less

    /** Counts rows of the known schema, and those without a value before them. */
    PlaceNotes learning(Place found) {
        long weight = asked > MAX_ROWS ? 2 : 1;
        Set<JsonKind> all = EnumSet.noneOf(JsonKind.class);
        all.addAll(kinds);
        all.addAll(found.kinds());
        return new PlaceNotes(asked / weight + emptyRun + found.asked(), there / weight + emptyRun + found.there(),
                filled / weight + found.filled(), all, 0, Optional.empty());
    }

    /** Counts rows without a value, which may be the first of many, separately. */
    PlaceNotes waiting(long run) {
        return new PlaceNotes(asked, there, filled, kinds, run, schemaChange);
    }

    PlaceNotes drifted(long run, SchemaChange since) {
        return new PlaceNotes(asked, there, filled, kinds, run, schemaChange.or(() -> Optional.of(since)));
    }
}
