package fullcourt.platform.schema;

import fullcourt.platform.documents.DocumentSchema.Place;
import fullcourt.platform.documents.JsonKind;
import fullcourt.platform.files.Observation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When the schema at a place counts as changed. Rule: {@code docs/decisions/013-shapes-of-feeds.md}. */
final class SchemaRules {
    private static final long KNOWN_ROWS = 20;
    private static final long KNOWN_ROWS_OF_A_KEY = 10;
    private static final double RARELY_EMPTY = 0.9; // filled ÷ rows, from which a run of empty rows is significant
    private static final long EMPTY_ROWS = 20;
    private static final long ROWS_WITHOUT_KEY = 5;
    private static final long RETYPED_ROWS = 5;
    private static final Set<JsonKind> CONTAINERS = EnumSet.of(JsonKind.OBJECT, JsonKind.LIST);

    private SchemaRules() {}

    /** The statistics of a place after one more document. */
    static PlaceNotes after(PlaceNotes known, Place found, Observation document) {
        if (known.schemaChange().filter(schemaChange -> document.capturedAt().isBefore(schemaChange.capturedAt())).isPresent())
            return known; // an old document gives no evidence about later changes
        if (found.filled() == 0)
            return afterEmpty(known, found, document);
        Optional<String> retyped = retyped(known, found);
        if (retyped.isPresent())
            return known.drifted(0, schemaChange(document, retyped.get()));
        return document.isQuarantined() ? known : known.learning(found);
    }

    private static PlaceNotes afterEmpty(PlaceNotes known, Place found, Observation document) {
        long run = known.emptyRun() + found.asked();
        if (isAlwaysThere(known) && found.there() == 0 && run >= ROWS_WITHOUT_KEY)
            return known.drifted(run, schemaChange(document,
                    "was in all of %,d rows and is in none of the last %,d".formatted(known.asked(), run)));
        if (isRarelyEmpty(known) && run >= EMPTY_ROWS)
            return known.drifted(run, schemaChange(document,
                    "had a value in %,d of %,d rows and has none in the last %,d".formatted(known.filled(), known.asked(), run)));
        if (document.isQuarantined())
            return known;
        return known.schemaChange().isPresent() || isRarelyEmpty(known) ? known.waiting(run) : known.learning(found);
    }

    private static boolean isAlwaysThere(PlaceNotes known) {
        return known.asked() >= KNOWN_ROWS_OF_A_KEY && known.there() == known.asked();
    }

    private static boolean isRarelyEmpty(PlaceNotes known) {
        return known.asked() >= KNOWN_ROWS && known.filled() >= RARELY_EMPTY * known.asked();
    }

    /** Whether all values are of kinds never seen here. That a parser accepts both kinds may be luck. */
    private static Optional<String> retyped(PlaceNotes known, Place found) {
        boolean isKnown = known.filled() >= KNOWN_ROWS_OF_A_KEY;
        boolean isEnough = found.filled() >= RETYPED_ROWS || CONTAINERS.containsAll(found.kinds());
        return isKnown && isEnough && Collections.disjoint(known.kinds(), found.kinds())
                ? Optional.of("was %s in %,d rows and is %s in %,d".formatted(JsonKind.words(known.kinds()), known.filled(),
                        JsonKind.words(found.kinds()), found.filled()))
                : Optional.empty();
    }

    private static SchemaChange schemaChange(Observation document, String evidence) {
        return new SchemaChange(document.file().value(), document.capturedAt(), evidence);
    }
}
