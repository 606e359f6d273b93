package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentTree.Broken;
import fullcourt.platform.documents.DocumentTree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Comma-separated values with a header as the tree a JSON document would be: {@code {"rows": [{"<column>": "<text>"}]}}. Quoted values may hold
 * commas, quotes and line ends; an empty one is absent. One row that does not fit its header makes the file unreadable: which value belongs where is unknown.
 */
final class CsvDocument {
    private static final int MAX_COLUMNS = 1_000;
    private static final int MAX_VALUE = 100_000;
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(MAX_VALUE).build())
            .enable(CsvReadFeature.SKIP_EMPTY_LINES).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CsvDocument() {}

    static DocumentTree parse(DocumentContent.Text text, ReadingLimits limits) {
        try (JsonParser csv = FACTORY.createParser(ObjectReadContext.empty(), text.bytes(), text.start(), text.length())) {
            return csv.nextToken() == null ? new Broken("The file has no content.") : parse(csv, limits);
        }
    }

    private static DocumentTree parse(JsonParser csv, ReadingLimits limits) {
        int line = 1;
        try {
            List<String> header = values(csv);
            Optional<String> problem = problemOf(header);
            ArrayNode rows = NODES.arrayNode();
            while (problem.isEmpty() && csv.nextToken() != null) {
                line = csv.currentLocation().getLineNr();
                problem = add(rows, header, values(csv)).or(() -> problemWithSize(rows.size(), header.size(), limits));
            }
            int brokenLine = line;
            return problem.<DocumentTree>map(what -> broken(brokenLine, what))
                    .orElseGet(() -> new Tree(NODES.objectNode().set(RowPath.CSV, rows)));
        } catch (JacksonException malformed) {
            return broken(line, JsonDocument.firstLine(malformed));
        }
    }

    private static Broken broken(int line, String what) {
        return new Broken("The CSV is broken in the row that begins on line %d: %s.".formatted(line, what));
    }

    /** The values of the current row, up to its end. */
    private static List<String> values(JsonParser csv) {
        List<String> values = new ArrayList<>();
        while (csv.nextToken() != JsonToken.END_ARRAY && values.size() <= MAX_COLUMNS)
            values.add(csv.getString().strip());
        return values;
    }

    /** The problem with a header: a page of HTML that says "not found" has no commas in its first line. */
    private static Optional<String> problemOf(List<String> header) {
        Set<String> names = new HashSet<>();
        if (header.size() < 2)
            return Optional.of("it is no header: it has no comma");
        if (header.size() > MAX_COLUMNS)
            return Optional.of("it has more than %,d values".formatted(MAX_COLUMNS));
        return header.stream().filter(name -> !names.add(name)).findFirst().map("two columns are named '%s'"::formatted);
    }

    private static Optional<String> problemWithSize(int rows, int columns, ReadingLimits limits) {
        return (long) rows * columns > limits.cells()
                ? Optional.of("more than %,d values are before it, which is what this process has memory for".formatted(limits.cells()))
                : Optional.empty();
    }

    private static Optional<String> add(ArrayNode rows, List<String> header, List<String> values) {
        if (values.size() != header.size())
            return Optional.of("it has %d values, the header has %d".formatted(values.size(), header.size()));
        ObjectNode row = NODES.objectNode();
        for (int column = 0; column < values.size(); column++) {
            if (!values.get(column).isEmpty())
                row.put(header.get(column), values.get(column));
        }
        rows.add(row);
        return Optional.empty();
    }
}
