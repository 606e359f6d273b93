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
    private final Map<String, JsonPointer> pointers = new HashMap<>();
    private DocumentElement element;
    private JsonNode row;

    DocumentContext(SourceFile file, JsonNode root, DocumentElement first) {
        this.file = file;
        this.root = root;
        this.element = first;
        this.row = first.node(); // no row is at hand yet: only what encloses them is asked for
        this.capturedAt = file.path().fileTime().or(() -> document("/timestamp").flatMap(DocumentContext::instant))
                .orElse(file.storedAt());
    }

    /** Zone-less times are UTC: scrapers run there. */
    private static Optional<Instant> instant(String text) {
        return ColumnType.TIMESTAMP.parser().apply(text).or(() -> ColumnType.TIMESTAMP.parser().apply(text + "Z"));
    }

    void moveTo(DocumentElement at, JsonNode nextRow) {
        this.element = at;
        this.row = nextRow;
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
        return scalar(row, pointer);
    }

    @Override
    public JsonNode row() {
        return row;
    }

    @Override
    public Optional<String> document(String pointer) {
        return scalar(root, pointer);
    }

    @Override
    public Optional<String> parent(String rowPath, String pointer) {
        if (!foundBy().startsWith(rowPath))
            throw new IllegalArgumentException("%s is not around rows at %s".formatted(rowPath, foundBy()));
        int stars = (int) rowPath.chars().filter(character -> character == '*').count();
        return scalar(element.at(stars).node(), pointer);
    }

    @Override
    public String foundBy() {
        return element.path().text();
    }

    @Override
    public LocalDate pathDate() {
        return path().dateSegment().orElseThrow(() -> new InvalidRowException("", "no segment of the path %s is a date".formatted(path())));
    }

    private Optional<String> scalar(JsonNode from, String pointer) {
        JsonNode value = from.at(pointers.computeIfAbsent(pointer, JsonPointer::compile));
        return ColumnPlaces.isAbsent(value) || !value.isValueNode() ? Optional.empty() : Optional.of(value.asString().strip());
    }
}
