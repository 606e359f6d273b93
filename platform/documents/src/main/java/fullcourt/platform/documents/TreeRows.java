package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.ShortText;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rows of a document that is in memory as one tree, wherever in it they are. */
sealed interface TreeRows {
    int MAX_KEY = 100;
    int ELEMENTS_OF_A_PART = 250; // parts are read in parallel

    /** At least one row, good or bad. */
    record Rows(RowAssembler rows) implements TreeRows {}

    /** No rows, and the resulting outcome of the document. */
    record None(DocumentResult why) implements TreeRows {}

    static TreeRows of(DocumentReading reading, List<CompiledRowPath> paths, JsonNode root) {
        boolean isListOfRows = reading.mapping().rows().pointers().stream().anyMatch(pointer -> pointer.startsWith("/*"));
        if (!root.isArray() || isListOfRows)
            return ofDocument(reading, paths, root);
        return switch (root.size()) {
            case 0 -> new None(new Empty(List.of()));
            case 1 -> ofDocument(reading, paths, root.get(0));
            default -> new None(new Unreadable("The file is a list of %d documents; one is expected.".formatted(root.size())));
        };
    }

    private static TreeRows ofDocument(DocumentReading reading, List<CompiledRowPath> paths, JsonNode root) {
        DocumentMapping mapping = reading.mapping();
        List<CompiledRowPath.Found> found = paths.stream().map(path -> path.find(root, reading)).toList();
        boolean isEachNeeded = mapping.rows().isEachNeeded();
        long existing = found.stream().filter(CompiledRowPath.Found::exists).count();
        if (existing == 0 || (isEachNeeded && existing < found.size()))
            return new None(new Unreadable("The document is of another shape: it has no rows at %s. Its keys are %s."
                    .formatted(mapping.rows(), keys(root))));
        RowAssembler rows = new RowAssembler(reading, Envelope.of(root));
        List<DocumentElement> elements = Stream.concat(found.stream().flatMap(each -> each.elements().stream()),
                MissingArrays.of(found, isEachNeeded).stream()).toList();
        reading.requireRows(elements.size());
        readOrAbandon(rows, elements);
        return rows.found() == 0 ? new None(new Empty(List.of())) : new Rows(rows);
    }

    private static void readOrAbandon(RowAssembler rows, List<DocumentElement> elements) {
        try {
            for (int from = 0; from < elements.size() && !rows.isRefusalCertain((long) elements.size() - from); from += ELEMENTS_OF_A_PART)
                rows.add(elements.subList(from, Math.min(elements.size(), from + ELEMENTS_OF_A_PART)), Projection.NONE);
            rows.finish();
        } catch (RuntimeException | Error refused) {
            rows.abandon();
            throw refused;
        }
    }

    private static String keys(JsonNode root) {
        return root.isObject()
                ? root.propertyNames().stream().limit(12).map(TreeRows::shortened).toList().toString()
                : "none, it is not an object";
    }

    private static String shortened(String key) {
        return ShortText.of(key, MAX_KEY);
    }
}
