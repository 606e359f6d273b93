package fullcourt.platform.processor;

import fullcourt.platform.processor.DocumentResult.Empty;
import fullcourt.platform.processor.DocumentResult.Parsed;
import fullcourt.platform.processor.DocumentResult.Unreadable;
import fullcourt.platform.warehouse.InvalidRowException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
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
        return switch (DocumentContent.of(bytes, maximumBytes)) {
            case DocumentContent.Refused(String problem) -> Examined.unseen(new Unreadable(problem));
            case DocumentContent.Text text -> examine(processor, file, text);
        };
    }

    private Examined examine(RawProcessor processor, SourceFile file, DocumentContent.Text text) {
        List<CompiledRowPath> paths = CompiledRowPath.of(processor.rows());
        try {
            Optional<RowCollector> rows = RowStream.read(processor, file, paths, text);
            if (rows.isPresent())
                return examined(processor, rows.get());
        } catch (ReadAsTreeException | JacksonException _) {
            // what is wrong with it, if anything is, can be said of the whole tree
        }
        return switch (DocumentTree.read(file.path(), text)) {
            case DocumentTree.Broken(String problem) -> Examined.unseen(new Unreadable(problem));
            case DocumentTree.Tree(JsonNode root) -> switch (TreeRows.of(processor, file, paths, root)) {
                case TreeRows.Rows(RowCollector rows) -> examined(processor, rows);
                case TreeRows.None(DocumentResult why) -> Examined.unseen(why);
            };
        };
    }

    private Examined examined(RawProcessor processor, RowCollector rows) {
        return problemOf(processor, rows.context(), rows.found()).map(problem -> Examined.unseen(new Unreadable(problem)))
                .orElseGet(() -> new Examined(judged(processor, rows), Optional.of(rows.shape())));
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
}
