package fullcourt.platform.documents;

import fullcourt.platform.tables.InvalidRowException;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.tables.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.exc.JsonNodeException;

/** Reads some of a document's elements. It is stateless, so that many threads can read parts of one document. */
final class ChunkParser {
    private static final int ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 16;
    private final DocumentReading reading;
    private final DocumentMapping mapping;
    private final SourceFile file;
    private final Envelope around;
    private final ColumnPlaces places;
    private final DateColumns dates;
    private volatile Optional<Instant> capturedAt = Optional.empty(); // the same for all rows, once determined

    ChunkParser(DocumentReading reading, Envelope around) {
        this.reading = reading;
        this.mapping = reading.mapping();
        this.file = reading.file();
        this.around = around;
        this.places = new ColumnPlaces(mapping.table());
        this.dates = new DateColumns(mapping.table());
    }

    /** The result for one row: readable, or rejected with the reason. */
    sealed interface Reading {
        record Readable(DocumentElement element, DocumentRow from, Row row) implements Reading {}

        /** @param soFar filled with the values that could be read */
        record Refused(DocumentElement element, DocumentRow from, InvalidRowException problem, RowBuilder soFar) implements Reading {}
    }

    /**
     * The rows of one part of a document, the counts of the places that were read, and some of its elements unchanged.
     * @param asked places of its rows that code requested, beside those of columns
     */
    record Part(List<Reading> readings, Map<String, PlaceCount> read, Set<String> asked, List<DocumentElement> sampled) {}

    /** @param before how many elements of the document come before these @param sought the projection of those that are not whole */
    Part read(List<DocumentElement> elements, int before, Projection sought) {
        DocumentContext context = context(elements.getFirst(), sought);
        Map<CompiledRowPath, List<ReadPlace>> ofColumns = new IdentityHashMap<>();
        List<Reading> readings = new ArrayList<>(elements.size());
        for (DocumentElement element : elements) {
            List<ReadPlace> here = ofColumns.computeIfAbsent(element.path(), _ -> places.in(sought));
            for (DocumentRow row : rowsOf(element)) {
                context.moveTo(element, row);
                readings.add(reading(element, row, context, here));
                if (readings.size() % ROWS_BETWEEN_LOOKS_AT_THE_CLOCK == 0)
                    requireLimits(readings.size());
            }
        }
        Map<String, PlaceCount> read = new HashMap<>();
        ofColumns
                .forEach((path, here) -> here.forEach(place -> read.merge(path.text() + place.pointer(), place.found(), PlaceCount::plus)));
        context.addTo(read);
        return new Part(readings, read, context.asked(), IntStream.range(0, elements.size())
                .filter(index -> SchemaSample.isLookedAt(before + index)).mapToObj(elements::get).toList());
    }

    private void requireLimits(int rows) {
        reading.deadline().check();
        reading.requireRows(rows);
    }

    int leastBytesOfARow() {
        return places.leastBytes();
    }

    /** @param asked places that earlier parts requested @return the projection that rows need, if it is less than the whole row */
    Projection sought(Set<String> asked) {
        if (mapping.split().isPresent() || asked.contains(DocumentContext.WHOLE_ROW))
            return Projection.NONE;
        return new Projection(Stream.concat(places.pointers(), asked.stream()).collect(Collectors.toSet()));
    }

    /** The document around an element, before its rows are read. */
    DocumentContext context(DocumentElement first, Projection sought) {
        DocumentContext context = new DocumentContext(file, around, first, sought, capturedAt);
        capturedAt = Optional.of(context.capturedAt());
        return context;
    }

    /** The rows of an element according to the processor; an unreadable element stays unchanged, to be rejected as a row. */
    List<DocumentRow> rowsOf(DocumentElement element) {
        if (element.problem().isPresent())
            return List.of(element.content());
        DocumentRow row = element.row();
        return mapping.split().map(split -> split.apply(row.whole()).stream().<DocumentRow>map(DocumentRow.Whole::new).toList())
                .orElseGet(() -> List.of(row));
    }

    private Reading reading(DocumentElement element, DocumentRow from, DocumentContext context, List<ReadPlace> ofColumns) {
        RowBuilder row = Row.of(mapping.table());
        try {
            element.problem().ifPresent(problem -> { throw problem; });
            return new Reading.Readable(element, from, row(row, from, context, ofColumns));
        } catch (InvalidRowException invalid) {
            return refused(element, from, invalid, row);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException | NoSuchElementException | JsonNodeException nonsense) {
            return refused(element, from, new InvalidRowException("", "%s cannot read it: %s".formatted(mapping.name(), nonsense)), row);
        }
    }

    private Reading refused(DocumentElement element, DocumentRow from, InvalidRowException why, RowBuilder row) {
        if (from.whole().isObject())
            places.fillWhatFits(row, from.whole());
        return new Reading.Refused(element, from, why, row);
    }

    private Row row(RowBuilder row, DocumentRow from, DocumentContext context, List<ReadPlace> ofColumns) {
        places.fill(row, from, ofColumns);
        mapping.compute(row, context);
        dates.require(row);
        return row.set(Table.CAPTURED_AT, context.capturedAt()).set(Table.SOURCE_PATH, file.path().value())
                .set(Table.SOURCE_GENERATION, file.generation()).buildStaged();
    }
}
