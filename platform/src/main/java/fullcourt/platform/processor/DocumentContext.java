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
    private final JsonNode root;
    private final Instant capturedAt;
    private final Map<String, Map<String, AskedPlace>> asked = new HashMap<>(); // by what the pointer is relative to
    private Map<String, AskedPlace> askedOfRows;
    private CompiledRowPath rowPath;
    private DocumentElement element;
    private JsonNode row;

    DocumentContext(SourceFile file, JsonNode root, DocumentElement first) {
        this.file = file;
        this.root = root;
        this.element = first;
        this.rowPath = first.path();
        this.askedOfRows = asked.computeIfAbsent(rowPath.text(), _ -> new HashMap<>());
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
        if (at.path() != rowPath) {
            rowPath = at.path();
            askedOfRows = asked.computeIfAbsent(rowPath.text(), _ -> new HashMap<>());
        }
    }

    /** Adds what was asked for so far, by pointer from the document's root. */
    void addTo(Map<String, PlaceCount> all) {
        asked.forEach((around, places) -> places.forEach((pointer, place) -> all.merge(around + pointer, place.count(), PlaceCount::plus)));
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
        return scalar(row, askedOfRows, pointer);
    }

    @Override
    public JsonNode row() {
        return row;
    }

    @Override
    public Optional<String> document(String pointer) {
        return scalar(root, asked.computeIfAbsent("", _ -> new HashMap<>()), pointer);
    }

    @Override
    public Optional<String> parent(String around, String pointer) {
        if (!foundBy().startsWith(around))
            throw new IllegalArgumentException("%s is not around rows at %s".formatted(around, foundBy()));
        int stars = (int) around.chars().filter(character -> character == '*').count();
        return scalar(element.at(stars).node(), asked.computeIfAbsent(around, _ -> new HashMap<>()), pointer);
    }

    @Override
    public String foundBy() {
        return element.path().text();
    }

    @Override
    public LocalDate pathDate() {
        return path().dateSegment().orElseThrow(() -> new InvalidRowException("", "no segment of the path %s is a date".formatted(path())));
    }

    private static Optional<String> scalar(JsonNode from, Map<String, AskedPlace> places, String pointer) {
        AskedPlace place = places.computeIfAbsent(pointer, AskedPlace::of);
        JsonNode value = from.at(place.pointer());
        boolean absent = ColumnPlaces.isAbsent(value);
        place.count().note(value, absent);
        return absent || !value.isValueNode() ? Optional.empty() : Optional.of(value.asString().strip());
    }
}
