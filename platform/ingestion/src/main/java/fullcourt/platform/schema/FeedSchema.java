package fullcourt.platform.schema;

import com.fasterxml.jackson.annotation.JsonAlias;
import fullcourt.platform.documents.DocumentSchema;
import fullcourt.platform.documents.JsonKind;
import fullcourt.platform.files.Observation;
import fullcourt.platform.tables.PathPrefix;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Statistics of one feed. A document that is delivered again while its first delivery is interrupted may count twice.
 * @param quarantined files of it
 * @param firstFile the first one that was read
 * @param lastFile the one captured last
 * @param places what columns and code read, by JSON pointer from the document's root
 * @param others keys that nothing reads, at most {@value #MAX_OTHERS}
 * @param othersLeftOut sightings of keys beyond that
 */
public record FeedSchema(String prefix, long files, long rows, long rejected, @JsonAlias("setAside") long quarantined, String firstFile,
        String lastFile,
        Instant lastAt,
        SortedMap<String, PlaceNotes> places, SortedMap<String, KeyNotes> others, long othersLeftOut) {
    static final int MAX_OTHERS = 200;
    private static final int MAX_PLACES = 500;

    public static FeedSchema nothingOf(PathPrefix prefix) {
        return new FeedSchema(prefix.value(), 0, 0, 0, 0, "", "", Instant.EPOCH, new TreeMap<>(), new TreeMap<>(), 0);
    }

    /** With one more document. */
    FeedSchema with(Observation document) {
        boolean isLast = !document.capturedAt().isBefore(lastAt);
        String file = document.file().value();
        SortedMap<String, PlaceNotes> nextPlaces = new TreeMap<>(places);
        SortedMap<String, KeyNotes> nextOthers = new TreeMap<>(others);
        long excluded = document.shape().map(shape -> note(shape, document, nextPlaces, nextOthers)).orElse(0L);
        return new FeedSchema(prefix, files + 1, rows + document.rows(), rejected + document.rejected(),
                quarantined + (document.isQuarantined() ? 1 : 0), firstFile.isEmpty() ? file : firstFile, isLast ? file : lastFile,
                isLast ? document.capturedAt() : lastAt, nextPlaces, nextOthers, othersLeftOut + excluded);
    }

    private static long note(DocumentSchema shape, Observation document, SortedMap<String, PlaceNotes> places,
            SortedMap<String, KeyNotes> others) {
        shape.read().forEach((place, found) -> {
            if (found.asked() > 0 && (places.size() < MAX_PLACES || places.containsKey(place)))
                places.put(place, SchemaRules.after(places.getOrDefault(place, PlaceNotes.NOTHING), found, document));
            others.remove(place); // a newer build reads the place
        });
        long excluded = 0;
        for (Map.Entry<String, Set<JsonKind>> key : shape.others().entrySet()) {
            if (places.containsKey(key.getKey()))
                continue; // read in some rows only
            if (others.size() < MAX_OTHERS || others.containsKey(key.getKey()))
                others.compute(key.getKey(),
                        (_, known) -> known == null ? KeyNotes.of(key.getValue(), document) : known.again(key.getValue()));
            else
                excluded++;
        }
        return excluded;
    }

    /** Forgets the former schema of changed places. @param place only this one */
    FeedSchema accepting(Optional<String> place) {
        SortedMap<String, PlaceNotes> next = new TreeMap<>(places);
        next.replaceAll((pointer, notes) -> notes.schemaChange().isPresent() && place.filter(only -> !only.equals(pointer)).isEmpty()
                ? PlaceNotes.NOTHING
                : notes);
        return new FeedSchema(prefix, files, rows, rejected, quarantined, firstFile, lastFile, lastAt, next, others, othersLeftOut);
    }

    /** Places whose schema changed. */
    public SortedMap<String, SchemaChange> schemaChanges() {
        SortedMap<String, SchemaChange> schemaChanges = new TreeMap<>();
        places.forEach((place, notes) -> notes.schemaChange().ifPresent(schemaChange -> schemaChanges.put(place, schemaChange)));
        return schemaChanges;
    }

    /** Keys that are not read and that the first document did not have. */
    public List<String> newKeys() {
        return others.entrySet().stream().filter(key -> !key.getValue().firstFile().equals(firstFile)).map(Map.Entry::getKey).toList();
    }
}
