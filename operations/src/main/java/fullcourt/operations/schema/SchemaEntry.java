package fullcourt.operations.schema;

import fullcourt.platform.documents.JsonKind;
import fullcourt.platform.schema.FeedSchema;
import fullcourt.platform.schema.KeyNotes;
import fullcourt.platform.schema.PlaceNotes;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place in a feed's documents.
 * @param place a JSON pointer from the document's root, with * for each
 * @param state changed: it is not what it was; new: nothing reads it, and the first document did not have it; unread: nothing reads it; read
 * @param filled share of the rows that have a value there, in [0, 1]; empty where that is not counted
 * @param seen rows if it is read, else documents
 * @param file the first one in which it changed or was seen
 */
record SchemaEntry(String feed, String place, String state, String kinds, Optional<Double> filled, long seen, Optional<String> file,
        Optional<Instant> since, Optional<String> evidence) {

    static Stream<SchemaEntry> of(FeedSchema notes) {
        return Stream.concat(notes.places().entrySet().stream().map(place -> of(notes, place.getKey(), place.getValue())),
                notes.others().entrySet().stream().map(key -> of(notes, key.getKey(), key.getValue())));
    }

    /** Whether an operator should review it. */
    boolean isNews() {
        return state.equals("changed") || state.equals("new");
    }

    private static SchemaEntry of(FeedSchema notes, String place, PlaceNotes known) {
        Optional<Double> filled = known.asked() == 0 ? Optional.empty() : Optional.of((double) known.filled() / known.asked());
        return new SchemaEntry(notes.prefix(), place, known.schemaChange().isPresent() ? "changed" : "read", JsonKind.words(known.kinds()),
                filled,
                known.asked(), known.schemaChange().map(schemaChange -> schemaChange.file()),
                known.schemaChange().map(schemaChange -> schemaChange.capturedAt()),
                known.schemaChange().map(schemaChange -> schemaChange.evidence()));
    }

    private static SchemaEntry of(FeedSchema notes, String place, KeyNotes known) {
        return new SchemaEntry(notes.prefix(), place, known.firstFile().equals(notes.firstFile()) ? "unread" : "new",
                JsonKind.words(known.kinds()),
                Optional.empty(), known.documents(), Optional.of(known.firstFile()), Optional.of(known.firstAt()), Optional.empty());
    }
}
