package fullcourt.platform.processor;

import fullcourt.platform.warehouse.Column;
import fullcourt.platform.warehouse.InvalidRowException;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.RowBuilder;
import fullcourt.platform.warehouse.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    RowCollector(RawProcessor processor, SourceFile file) {
        this.processor = processor;
        this.file = file;
        this.places = new ColumnPlaces(processor.table());
    }

    /** What became of one row: it can be read, or it says why not. */
    private sealed interface Reading {
        record Readable(DocumentElement element, JsonNode node, Row row) implements Reading {}

        record Refused(DocumentElement element, JsonNode node, InvalidRowException problem) implements Reading {}
    }

    int count(List<DocumentElement> elements) {
        return elements.stream().mapToInt(element -> rowsOf(element).size()).sum();
    }

    /** One that cannot be read stays as it is, to be rejected as a row. */
    private List<JsonNode> rowsOf(DocumentElement element) {
        return element.problem().isEmpty() ? processor.split(element.row()) : List.of(element.node());
    }

    void collect(JsonNode root, List<DocumentElement> elements) {
        int parts = (elements.size() + ELEMENTS_OF_A_PART - 1) / ELEMENTS_OF_A_PART;
        IntStream.range(0, parts).parallel().mapToObj(part -> {
            int from = part * ELEMENTS_OF_A_PART;
            return readings(root, elements.subList(from, Math.min(elements.size(), from + ELEMENTS_OF_A_PART)));
        }).toList().forEach(part -> part.forEach(this::keep));
    }

    private List<Reading> readings(JsonNode root, List<DocumentElement> elements) {
        DocumentContext context = new DocumentContext(file, root, elements.getFirst());
        List<Reading> readings = new ArrayList<>(elements.size());
        for (DocumentElement element : elements) {
            for (JsonNode node : rowsOf(element)) {
                context.moveTo(element, node);
                readings.add(reading(element, node, context));
            }
        }
        return readings;
    }

    private Reading reading(DocumentElement element, JsonNode node, DocumentContext context) {
        try {
            element.problem().ifPresent(problem -> { throw problem; });
            return new Reading.Readable(element, node, row(node, context));
        } catch (InvalidRowException invalid) {
            return new Reading.Refused(element, node, invalid);
        }
    }

    private Row row(JsonNode node, DocumentContext context) {
        RowBuilder row = Row.of(processor.table());
        places.fill(row, node);
        processor.compute(row, context);
        return row.set(Table.CAPTURED_AT, context.capturedAt()).set(Table.SOURCE_PATH, file.path().value())
                .set(Table.SOURCE_GENERATION, file.generation()).buildStaged();
    }

    private void keep(Reading reading) {
        switch (reading) {
            case Reading.Readable(DocumentElement element, JsonNode node, Row row) -> contradiction(row)
                    .ifPresent(problem -> reject(element, node, problem));
            case Reading.Refused(DocumentElement element, JsonNode node, InvalidRowException problem) -> reject(element, node, problem);
        }
    }

    private void reject(DocumentElement element, JsonNode node, InvalidRowException problem) {
        RejectedRow rejected = new RejectedRow(element.pointer() + problem.pointer(), problem.problem(), node.toString());
        (problem.belongsElsewhere() ? elsewhere : bad).add(rejected);
    }

    /** Keeps a row. A repetition is dropped; a contradiction is returned: which of the two is right cannot be known here. */
    private Optional<InvalidRowException> contradiction(Row row) {
        Row earlier = byKey.putIfAbsent(key(row), row);
        if (earlier == null)
            good.add(row);
        return earlier == null || earlier.equals(row)
                ? Optional.empty()
                : Optional.of(new InvalidRowException("",
                        "an earlier row of the document has the same key %s and other values".formatted(keyText(row))));
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
