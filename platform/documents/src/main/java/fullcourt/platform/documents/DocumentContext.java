package fullcourt.platform.documents;

import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One document while its rows are read: the current row changes, everything else stays. */
final class DocumentContext implements FileContext {
    /** The pointer of a row in itself. */
    static final String WHOLE_ROW = "";
    private final SourceFile file;
    private final Envelope around;
    private final Instant capturedAt;
    private final Projection sought;
    private final Map<String, Map<String, ReadPlace>> asked = new HashMap<>(); // by the element that the pointer is relative to
    private Map<String, ReadPlace> askedOfRows;
    private CompiledRowPath pathOfRows;
    private DocumentElement element;
    private DocumentRow row;
    private boolean isWholeRowAsked;

    /**
     * @param sought the projection of the rows to come; none if they are read as a whole
     * @param capturedAt if another context of the document has determined it
     */
    DocumentContext(SourceFile file, Envelope around, DocumentElement first, Projection sought, Optional<Instant> capturedAt) {
        this.file = file;
        this.around = around;
        this.sought = sought;
        this.element = first;
        this.pathOfRows = first.path();
        this.askedOfRows = asked.computeIfAbsent(pathOfRows.text(), _ -> new HashMap<>());
        this.row = first.content(); // no row was read yet: only enclosing values are requested
        this.capturedAt = capturedAt.or(() -> file.path().fileTime()).or(this::timestamp).orElse(file.storedAt());
    }

    private Optional<Instant> timestamp() {
        try {
            return document("/timestamp").flatMap(DocumentContext::instant);
        } catch (InvalidRowException _) {
            return Optional.empty(); // it is no time; rows that need it are rejected with the reason
        }
    }

    /** Zone-less times are UTC: scrapers run there. */
    private static Optional<Instant> instant(String text) {
        return ColumnType.TIMESTAMP.parser().apply(text).or(() -> ColumnType.TIMESTAMP.parser().apply(text + "Z"));
    }

    void moveTo(DocumentElement at, DocumentRow nextRow) {
        this.element = at;
        this.row = nextRow;
        if (at.path() != pathOfRows) {
            pathOfRows = at.path();
            askedOfRows = asked.computeIfAbsent(pathOfRows.text(), _ -> new HashMap<>());
        }
    }

    /** Adds the places requested so far, as pointers from the document's root. */
    void addTo(Map<String, PlaceCount> all) {
        asked.forEach((rowPath, places) -> places.forEach((pointer, place) -> {
            if (place.found().isAsked())
                all.merge(rowPath + pointer, place.found(), PlaceCount::plus);
        }));
    }

    /** Requested places of rows, {@link #WHOLE_ROW} among them. */
    Set<String> asked() {
        Set<String> places = new HashSet<>(askedOfRows.keySet());
        if (isWholeRowAsked)
            places.add(WHOLE_ROW);
        return places;
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
        ReadPlace place = place(askedOfRows, pointer);
        return place.text(place.in(row), pointer);
    }

    @Override
    public boolean isInRow(String pointer) {
        return !place(askedOfRows, pointer).in(row).isMissingNode();
    }

    @Override
    public JsonNode row() {
        isWholeRowAsked = true;
        return row.whole();
    }

    @Override
    public Optional<String> document(String pointer) {
        ReadPlace place = place(asked.computeIfAbsent("", _ -> new HashMap<>()), pointer);
        return place.text(around.at(place.pointer()), "");
    }

    @Override
    public Optional<String> parent(String rowPath, String pointer) {
        if (!foundBy().startsWith(rowPath))
            throw new IllegalArgumentException("%s is not around rows at %s".formatted(rowPath, foundBy()));
        int stars = (int) rowPath.chars().filter(character -> character == '*').count();
        ReadPlace place = place(asked.computeIfAbsent(rowPath, _ -> new HashMap<>()), pointer);
        return place.text(place.in(element.at(stars).content()), "");
    }

    @Override
    public String foundBy() {
        return element.path().text();
    }

    @Override
    public LocalDate pathDate() {
        return path().dateSegment().orElseThrow(() -> new InvalidRowException("", "no segment of the path %s is a date".formatted(path())));
    }

    private ReadPlace place(Map<String, ReadPlace> places, String pointer) {
        ReadPlace known = places.get(pointer); // called for every value, so without a closure
        if (known != null)
            return known;
        ReadPlace place = new ReadPlace(JsonPointer.compile(pointer), sought);
        places.put(pointer, place);
        return place;
    }
}
