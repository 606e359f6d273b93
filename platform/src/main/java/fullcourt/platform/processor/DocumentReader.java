package fullcourt.platform.processor;

import fullcourt.platform.processor.DocumentResult.Empty;
import fullcourt.platform.processor.DocumentResult.Parsed;
import fullcourt.platform.processor.DocumentResult.Unreadable;
import fullcourt.platform.processor.RowCollector.ElementRows;
import fullcourt.platform.warehouse.InvalidRowException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A document's bytes to rows of a processor's table. A pure function: no clock, no store, and no bytes make it throw.
 * A bad row is rejected alone; too many of them, or a hole in a document that is whole or nothing, and the document as a whole is refused.
 */
public final class DocumentReader {
    private final double maximumRejectedShare;
    private final long maximumBytes;

    /**
     * @param maximumRejectedShare rejected rows ÷ all rows of the table, in [0, 1]; above it the document is refused
     * @param maximumBytes a compressed file that unpacks to more is refused
     */
    public DocumentReader(double maximumRejectedShare, long maximumBytes) {
        this.maximumRejectedShare = maximumRejectedShare;
        this.maximumBytes = maximumBytes;
    }

    /** @param shape empty if no row was looked at */
    public record Examined(DocumentResult result, Optional<DocumentShape> shape) {
        private static Examined unseen(DocumentResult result) {
            return new Examined(result, Optional.empty());
        }
    }

    public DocumentResult read(RawProcessor processor, SourceFile file, byte[] bytes) {
        return examine(processor, file, bytes).result();
    }

    /** Reads a document and says what its rows look like, whether or not they could be kept. */
    public Examined examine(RawProcessor processor, SourceFile file, byte[] bytes) {
        return switch (DocumentTree.read(file.path(), bytes, maximumBytes)) {
            case DocumentTree.Broken(String problem) -> Examined.unseen(new Unreadable(problem));
            case DocumentTree.Tree(JsonNode root) -> examine(processor, file, root);
        };
    }

    private Examined examine(RawProcessor processor, SourceFile file, JsonNode root) {
        RowPath rows = processor.rows();
        List<CompiledRowPath> paths = rows.pointers().stream().map(pointer -> new CompiledRowPath(pointer, rows.resultSet())).toList();
        boolean listOfRows = rows.pointers().stream().anyMatch(pointer -> pointer.startsWith("/*"));
        if (!root.isArray() || listOfRows)
            return readDocument(processor, file, root, paths);
        return switch (root.size()) {
            case 0 -> Examined.unseen(new Empty(List.of()));
            case 1 -> readDocument(processor, file, root.get(0), paths);
            default -> Examined.unseen(new Unreadable("The file is a list of %d documents; one is expected.".formatted(root.size())));
        };
    }

    private Examined readDocument(RawProcessor processor, SourceFile file, JsonNode root, List<CompiledRowPath> paths) {
        List<CompiledRowPath.Found> found = paths.stream().map(path -> path.find(root)).toList();
        boolean isEachNeeded = processor.rows().isEachNeeded();
        long existing = found.stream().filter(CompiledRowPath.Found::exists).count();
        if (existing == 0 || (isEachNeeded && existing < found.size()))
            return Examined.unseen(new Unreadable("The document is of another shape: it has no rows at %s. Its keys are %s."
                    .formatted(processor.rows(), keys(root))));
        List<DocumentElement> elements = Stream.concat(found.stream().flatMap(each -> each.elements().stream()),
                DocumentGaps.of(found, isEachNeeded).stream()).toList();
        return elements.isEmpty()
                ? Examined.unseen(new Empty(List.of()))
                : readRows(processor, file, root, elements);
    }

    private Examined readRows(RawProcessor processor, SourceFile file, JsonNode root, List<DocumentElement> elements) {
        List<ElementRows> found = elements.stream().map(element -> ElementRows.of(element, processor)).toList();
        int rowsFound = found.stream().mapToInt(each -> each.rows().size()).sum();
        if (rowsFound == 0)
            return Examined.unseen(new Empty(List.of()));
        Optional<String> problem = problemOf(processor, new DocumentContext(file, root, elements.getFirst()), rowsFound);
        if (problem.isPresent())
            return Examined.unseen(new Unreadable(problem.get()));
        RowCollector rows = new RowCollector(processor, file);
        rows.collect(root, found);
        return new Examined(judged(processor, rows), Optional.of(rows.shape(found)));
    }

    private static Optional<String> problemOf(RawProcessor processor, DocumentContext context, int rowsFound) {
        try {
            return processor.problemWith(context, rowsFound);
        } catch (InvalidRowException noSuchThing) {
            return Optional.of("The document cannot be read: %s.".formatted(noSuchThing.problem()));
        }
    }

    private DocumentResult judged(RawProcessor processor, RowCollector rows) {
        int bad = rows.bad().size();
        int all = bad + rows.good().size();
        if (bad > maximumRejectedShare * all)
            return new Unreadable("%d of %d rows were rejected, most often because %s.".formatted(bad, all, commonReason(rows.bad())));
        if (bad > 0 && processor.isWholeOrNothing())
            return new Unreadable("%d of %d rows were rejected, and the document counts only as a whole: %s at %s."
                    .formatted(bad, all, rows.bad().getFirst().reason(), rows.bad().getFirst().pointer()));
        if (rows.good().isEmpty())
            return new Empty(rows.rejected());
        return processor.problemWithRows(rows.good()).<DocumentResult>map(Unreadable::new)
                .orElseGet(() -> new Parsed(rows.good(), rows.rejected()));
    }

    private static String commonReason(List<RejectedRow> rejected) {
        String reason = rejected.stream().collect(Collectors.groupingBy(RejectedRow::reason, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        return rejected.stream().filter(row -> row.reason().equals(reason)).findFirst()
                .map(first -> "%s, first at %s".formatted(reason, first.pointer())).orElseThrow();
    }

    private static String keys(JsonNode root) {
        return root.isObject() ? root.propertyNames().stream().limit(12).toList().toString() : "none, it is not an object";
    }
}
