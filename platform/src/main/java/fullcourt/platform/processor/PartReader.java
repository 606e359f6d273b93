package fullcourt.platform.processor;

import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads some of a document's elements. It keeps nothing, so that many threads can read parts of one document. */
final class PartReader {
    private final RawProcessor processor;
    private final SourceFile file;
    private final Surroundings around;
    private final ColumnPlaces places;

    PartReader(RawProcessor processor, SourceFile file, Surroundings around) {
        this.processor = processor;
        this.file = file;
        this.around = around;
        this.places = new ColumnPlaces(processor.table());
    }

    /** What became of one row: it can be read, or it says why not. */
    sealed interface Reading {
        record Readable(DocumentElement element, JsonNode node, Row row) implements Reading {}

        /** @param soFar filled with whatever could be read of it */
        record Refused(DocumentElement element, JsonNode node, InvalidRowException problem, RowBuilder soFar) implements Reading {}
    }

    /** The rows of one part of a document, what was found at the places that were read, and some of its elements as they are. */
    record Part(List<Reading> readings, Map<String, PlaceCount> read, List<DocumentElement> sampled) {}

    /** @param before how many elements of the document come before these */
    Part read(List<DocumentElement> elements, int before) {
        DocumentContext context = context(elements.getFirst());
        Map<CompiledRowPath, ColumnPlaces.Counts> counts = new IdentityHashMap<>();
        List<Reading> readings = new ArrayList<>(elements.size());
        for (DocumentElement element : elements) {
            ColumnPlaces.Counts counted = counts.computeIfAbsent(element.path(), _ -> places.counts());
            for (JsonNode node : rowsOf(element)) {
                context.moveTo(element, node);
                readings.add(reading(element, node, context, counted));
            }
        }
        Map<String, PlaceCount> read = new HashMap<>();
        counts.forEach((path, counted) -> places.addTo(read, path.text(), counted));
        context.addTo(read);
        return new Part(readings, read, IntStream.range(0, elements.size()).filter(index -> ShapeSample.isLookedAt(before + index))
                .mapToObj(elements::get).toList());
    }

    /** The document around an element, before its rows are looked at. */
    DocumentContext context(DocumentElement first) {
        return new DocumentContext(file, around, first);
    }

    /** What the processor makes of an element; one that cannot be read stays as it is, to be rejected as a row. */
    List<JsonNode> rowsOf(DocumentElement element) {
        return element.problem().isEmpty() ? processor.split(element.row()) : List.of(element.node());
    }

    private Reading reading(DocumentElement element, JsonNode node, DocumentContext context, ColumnPlaces.Counts counts) {
        RowBuilder row = Row.of(processor.table());
        try {
            element.problem().ifPresent(problem -> { throw problem; });
            return new Reading.Readable(element, node, row(row, node, context, counts));
        } catch (InvalidRowException invalid) {
            if (node.isObject())
                places.fillWhatFits(row, node);
            return new Reading.Refused(element, node, invalid, row);
        }
    }

    private Row row(RowBuilder row, JsonNode node, DocumentContext context, ColumnPlaces.Counts counts) {
        places.fill(row, node, counts);
        processor.compute(row, context);
        return row.set(Table.CAPTURED_AT, context.capturedAt()).set(Table.SOURCE_PATH, file.path().value())
                .set(Table.SOURCE_GENERATION, file.generation()).buildStaged();
    }
}
