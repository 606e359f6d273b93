package fullcourt.platform.processor;

import fullcourt.platform.processor.RejectedRow.Kind;
import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Reads a document's rows, parts of it side by side, and keeps the good apart from the rejected, both in the document's order. */
final class RowCollector {
    private static final int ELEMENTS_OF_A_PART = 500;
    private final RawProcessor processor;
    private final SourceFile file;
    private final ColumnPlaces places;
    private final List<Row> good = new ArrayList<>();
    private final List<RejectedRow> bad = new ArrayList<>();
    private final List<RejectedRow> elsewhere = new ArrayList<>();
    private final Map<List<Optional<?>>, Row> byKey = new HashMap<>();
    private final Map<String, PlaceCount> placesRead = new TreeMap<>();

    RowCollector(RawProcessor processor, SourceFile file) {
        this.processor = processor;
        this.file = file;
        this.places = new ColumnPlaces(processor.table());
    }

    /** What became of one row: it can be read, or it says why not. */
    private sealed interface Reading {
        record Readable(DocumentElement element, JsonNode node, Row row) implements Reading {}

        record Refused(DocumentElement element, JsonNode node, InvalidRowException problem, RowBuilder soFar) implements Reading {}
    }

    /** The rows of one part of a document, and what was found at the places that were read. */
    private record Part(List<Reading> readings, Map<String, PlaceCount> read) {}

    /** An element and what the processor makes of it; one that cannot be read stays as it is, to be rejected as a row. */
    record ElementRows(DocumentElement element, List<JsonNode> rows) {
        static ElementRows of(DocumentElement element, RawProcessor processor) {
            return new ElementRows(element, element.problem().isEmpty() ? processor.split(element.row()) : List.of(element.node()));
        }
    }

    void collect(JsonNode root, List<ElementRows> elements) {
        int parts = (elements.size() + ELEMENTS_OF_A_PART - 1) / ELEMENTS_OF_A_PART;
        IntStream.range(0, parts).parallel().mapToObj(part -> {
            int from = part * ELEMENTS_OF_A_PART;
            return part(root, elements.subList(from, Math.min(elements.size(), from + ELEMENTS_OF_A_PART)));
        }).toList().forEach(this::keep);
    }

    private Part part(JsonNode root, List<ElementRows> elements) {
        DocumentContext context = new DocumentContext(file, root, elements.getFirst().element());
        Map<CompiledRowPath, ColumnPlaces.Counts> counts = new IdentityHashMap<>();
        List<Reading> readings = new ArrayList<>(elements.size());
        for (ElementRows each : elements) {
            DocumentElement element = each.element();
            ColumnPlaces.Counts counted = counts.computeIfAbsent(element.path(), _ -> places.counts());
            for (JsonNode node : each.rows()) {
                context.moveTo(element, node);
                readings.add(reading(element, node, context, counted));
            }
        }
        Map<String, PlaceCount> read = new HashMap<>();
        counts.forEach((path, counted) -> places.addTo(read, path.text(), counted));
        context.addTo(read);
        return new Part(readings, read);
    }

    private Reading reading(DocumentElement element, JsonNode node, DocumentContext context, ColumnPlaces.Counts counts) {
        RowBuilder row = Row.of(processor.table());
        try {
            element.problem().ifPresent(problem -> { throw problem; });
            return new Reading.Readable(element, node, row(row, node, context, counts));
        } catch (InvalidRowException invalid) {
            return new Reading.Refused(element, node, invalid, row);
        }
    }

    private Row row(RowBuilder row, JsonNode node, DocumentContext context, ColumnPlaces.Counts counts) {
        places.fill(row, node, counts);
        processor.compute(row, context);
        return row.set(Table.CAPTURED_AT, context.capturedAt()).set(Table.SOURCE_PATH, file.path().value())
                .set(Table.SOURCE_GENERATION, file.generation()).buildStaged();
    }

    private void keep(Part part) {
        part.readings().forEach(this::keep);
        part.read().forEach((place, count) -> placesRead.merge(place, count, PlaceCount::plus));
    }

    private void keep(Reading reading) {
        switch (reading) {
            case Reading.Readable(DocumentElement element, JsonNode node, Row row) -> {
                if (isContradiction(row))
                    bad.add(RejectedRow.of(element.pointer(),
                            "an earlier row of the document has the same key %s and other values".formatted(keyText(row)), node.toString(),
                            Kind.CONTRADICTION, KeyText.of(processor.table(), row::find)));
            }
            case Reading.Refused(DocumentElement element, JsonNode node, InvalidRowException problem, RowBuilder soFar) ->
                reject(element, node, problem, soFar);
        }
    }

    private void reject(DocumentElement element, JsonNode node, InvalidRowException problem, RowBuilder soFar) {
        if (node.isObject())
            places.fillWhatFits(soFar, node);
        Kind kind = problem.belongsElsewhere() ? Kind.ELSEWHERE : Kind.BAD;
        (problem.belongsElsewhere() ? elsewhere : bad).add(RejectedRow.of(element.pointer() + problem.pointer(), problem.problem(),
                node.toString(), kind, KeyText.of(processor.table(), soFar::find)));
    }

    /** Keeps a row. A repetition is dropped; which of two that contradict each other is right cannot be known here. */
    private boolean isContradiction(Row row) {
        Row earlier = byKey.putIfAbsent(key(row), row);
        if (earlier == null)
            good.add(row);
        return earlier != null && !earlier.equals(row);
    }

    private static List<Optional<?>> key(Row row) {
        List<Optional<?>> key = new ArrayList<>(row.table().naturalKey().size());
        for (Column<?> column : row.table().naturalKey())
            key.add(row.find(column));
        return key;
    }

    private static String keyText(Row row) {
        return key(row).stream().map(value -> value.map(Object::toString).orElse("null")).toList().toString();
    }

    /** What the keys of the rows are. */
    DocumentShape shape(List<ElementRows> elements) {
        SortedMap<String, DocumentShape.Place> read = new TreeMap<>();
        placesRead.forEach((place, count) -> read.put(place, count.place()));
        return new DocumentShape(read, ShapeSample.of(elements).without(read.keySet()));
    }

    List<Row> good() {
        return good;
    }

    /** Rows that should have been rows of the table. */
    List<RejectedRow> bad() {
        return bad;
    }

    /** All that were left out: the bad ones, and those that belong elsewhere. */
    List<RejectedRow> rejected() {
        List<RejectedRow> all = new ArrayList<>(bad);
        all.addAll(elsewhere);
        return all;
    }
}
