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
import tools.jackson.databind.JsonNode;

/** Reads a document's rows one by one and keeps the good apart from the rejected. */
final class RowCollector {
    private final RawProcessor processor;
    private final DocumentContext context;
    private final SourceFile file;
    private final ColumnPlaces places;
    private final List<Row> good = new ArrayList<>();
    private final List<RejectedRow> bad = new ArrayList<>();
    private final List<RejectedRow> elsewhere = new ArrayList<>();
    private final Map<List<Optional<?>>, Row> byKey = new HashMap<>();

    RowCollector(RawProcessor processor, DocumentContext context, SourceFile file) {
        this.processor = processor;
        this.context = context;
        this.file = file;
        this.places = new ColumnPlaces(processor.table());
    }

    int count(List<DocumentElement> elements) {
        return elements.stream().mapToInt(element -> rowsOf(element).size()).sum();
    }

    /** One that cannot be read stays as it is, to be rejected as a row. */
    private List<JsonNode> rowsOf(DocumentElement element) {
        return element.problem().isEmpty() ? processor.split(element.row()) : List.of(element.node());
    }

    void collect(List<DocumentElement> elements) {
        for (DocumentElement element : elements) {
            for (JsonNode node : rowsOf(element)) {
                context.moveTo(element, node);
                collect(element, node);
            }
        }
    }

    private void collect(DocumentElement element, JsonNode node) {
        try {
            element.problem().ifPresent(problem -> { throw new InvalidRowException("", problem); });
            keep(row(node));
        } catch (InvalidRowException invalid) {
            RejectedRow rejected = new RejectedRow(element.pointer() + invalid.pointer(), invalid.problem(), node.toString());
            (invalid.belongsElsewhere() ? elsewhere : bad).add(rejected);
        }
    }

    private Row row(JsonNode node) {
        RowBuilder row = Row.of(processor.table());
        places.fill(row, node);
        processor.compute(row, context);
        return row.set(Table.CAPTURED_AT, context.capturedAt()).set(Table.SOURCE_PATH, file.path().value())
                .set(Table.SOURCE_GENERATION, file.generation()).buildStaged();
    }

    /** A repetition is dropped; a contradiction is rejected: which of the two is right cannot be known here. */
    private void keep(Row row) {
        Row earlier = byKey.putIfAbsent(key(row), row);
        if (earlier == null)
            good.add(row);
        else if (!earlier.equals(row))
            throw new InvalidRowException("",
                    "an earlier row of the document has the same key %s and other values".formatted(keyText(row)));
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
