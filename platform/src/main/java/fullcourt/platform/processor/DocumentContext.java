package fullcourt.platform.processor;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.warehouse.ColumnType;
import fullcourt.platform.warehouse.InvalidRowException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One document while its rows are read: the row at hand moves, everything else stays. */
final class DocumentContext implements FileContext {
    private final SourceFile file;
    private final Surroundings around;
    private final Instant capturedAt;
    private final Map<String, Map<String, AskedPlace>> asked = new HashMap<>(); // by what the pointer is relative to
    private Map<String, AskedPlace> askedOfRows;
    private CompiledRowPath pathOfRows;
    private DocumentElement element;
    private JsonNode row;

    DocumentContext(SourceFile file, Surroundings around, DocumentElement first) {
        this.file = file;
        this.around = around;
        this.element = first;
        this.pathOfRows = first.path();
        this.askedOfRows = asked.computeIfAbsent(pathOfRows.text(), _ -> new HashMap<>());
        this.row = first.node(); // no row is at hand yet: only what encloses them is asked for
        this.capturedAt = file.path().fileTime().or(() -> document("/timestamp").flatMap(DocumentContext::instant))
                .orElse(file.storedAt());
    }

    private record AskedPlace(JsonPointer pointer, PlaceCount count) {
        static AskedPlace of(String pointer) {
            return new AskedPlace(JsonPointer.compile(pointer), new PlaceCount());
        }
    }

    /** Zone-less times are UTC: scrapers run there. */
    private static Optional<Instant> instant(String text) {
        return ColumnType.TIMESTAMP.parser().apply(text).or(() -> ColumnType.TIMESTAMP.parser().apply(text + "Z"));
    }

    void moveTo(DocumentElement at, JsonNode nextRow) {
        this.element = at;
        this.row = nextRow;
        if (at.path() != pathOfRows) {
            pathOfRows = at.path();
            askedOfRows = asked.computeIfAbsent(pathOfRows.text(), _ -> new HashMap<>());
        }
    }

    /** Adds what was asked for so far, by pointer from the document's root. */
    void addTo(Map<String, PlaceCount> all) {
        asked.forEach(
                (rowPath, places) -> places.forEach((pointer, place) -> all.merge(rowPath + pointer, place.count(), PlaceCount::plus)));
    }

    @Override
    public ObjectPath path() {
        return file.path();
    }

    @Override
    public Instant capturedAt() {
        return capturedAt;
    }

    @Override
    public Optional<String> row(String pointer) {
        AskedPlace place = place(askedOfRows, pointer);
        return scalar(place, row.at(place.pointer()));
    }

    @Override
    public JsonNode row() {
        return row;
    }

    @Override
    public Optional<String> document(String pointer) {
        AskedPlace place = place(asked.computeIfAbsent("", _ -> new HashMap<>()), pointer);
        return scalar(place, around.at(place.pointer()));
    }

    @Override
    public Optional<String> parent(String rowPath, String pointer) {
        if (!foundBy().startsWith(rowPath))
            throw new IllegalArgumentException("%s is not around rows at %s".formatted(rowPath, foundBy()));
        int stars = (int) rowPath.chars().filter(character -> character == '*').count();
        AskedPlace place = place(asked.computeIfAbsent(rowPath, _ -> new HashMap<>()), pointer);
        return scalar(place, element.at(stars).node().at(place.pointer()));
    }

    @Override
    public String foundBy() {
        return element.path().text();
    }

    @Override
    public LocalDate pathDate() {
        return path().dateSegment().orElseThrow(() -> new InvalidRowException("", "no segment of the path %s is a date".formatted(path())));
    }

    private static AskedPlace place(Map<String, AskedPlace> places, String pointer) {
        return places.computeIfAbsent(pointer, AskedPlace::of);
    }

    private static Optional<String> scalar(AskedPlace place, JsonNode value) {
        boolean absent = ColumnPlaces.isAbsent(value);
        place.count().note(value, absent);
        return absent || !value.isValueNode() ? Optional.empty() : Optional.of(value.asString().strip());
    }
}
