package fullcourt.platform.documents;

import fullcourt.platform.documents.DocumentResult.Empty;
import fullcourt.platform.documents.DocumentResult.Parsed;
import fullcourt.platform.documents.DocumentResult.Unreadable;
import fullcourt.platform.tables.InvalidRowException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a document's bytes into rows of a processor's table. Uses no store, and no bytes make it throw; the clock only ends a document that takes too long.
 * A bad row is rejected alone; too many of them, or a missing part of a document that must be complete, and the whole document is quarantined.
 */
public final class DocumentReader {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
    private final double maximumRejectedShare;
    private final ReadingLimits limits;
    private final LongSupplier nanoTime;

    /**
     * @param maximumRejectedShare rejected rows ÷ all rows of the table, in [0, 1]; above it the document is refused
     * @param maximumBytes a compressed file that unpacks to more is refused
     */
    public DocumentReader(double maximumRejectedShare, long maximumBytes) {
        this(maximumRejectedShare, ReadingLimits.of(maximumBytes), System::nanoTime);
    }

    /** @param nanoTime never goes back, like {@link System#nanoTime} */
    public DocumentReader(double maximumRejectedShare, ReadingLimits limits, LongSupplier nanoTime) {
        this.maximumRejectedShare = maximumRejectedShare;
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /** The size above which a document is not read. */
    public long maximumBytes() {
        return limits.bytes();
    }

    /** @param shape empty if no row was examined */
    public record Examined(DocumentResult result, Optional<DocumentSchema> shape) {
        private static Examined unseen(DocumentResult result) {
            return new Examined(result, Optional.empty());
        }
    }

    /** Whether the content has to be unpacked before it can be read. */
    public static boolean isPacked(byte[] content) {
        return GzipContent.isGzip(content);
    }

    public DocumentResult read(DocumentMapping mapping, SourceFile file, byte[] bytes) {
        return examine(mapping, file, bytes).result();
    }

    /**
     * Reads a document and determines its rows' schema, whether or not the rows could be kept.
     * @throws OutOfMemoryError if there is not enough memory now; there may be once other documents are read
     */
    public Examined examine(DocumentMapping mapping, SourceFile file, byte[] bytes) {
        DocumentReading reading = new DocumentReading(mapping, file, limits, maximumRejectedShare,
                new Deadline(limits.time(), nanoTime));
        try {
            return switch (DocumentContent.of(bytes, limits.bytes())) {
                case DocumentContent.Refused(String problem) -> Examined.unseen(new Unreadable(problem));
                case DocumentContent.Text text -> examine(reading, text);
            };
        } catch (DocumentRefusedException beyond) {
            return Examined.unseen(new Unreadable(beyond.problem()));
        } catch (RuntimeException | StackOverflowError failure) {
            return Examined.unseen(failed(reading, failure));
        }
    }

    /** Turns any failure of a processor into a problem of its document, so that it ends no other document's reading. */
    private static Unreadable failed(DocumentReading reading, Throwable failure) {
        LOG.warn("{} cannot read '{}'.", reading.mapping().name(), reading.file().path(), failure);
        return new Unreadable(
                "%s cannot read the document: it ends in %s. Report it with the file; a corrected processor reads it by itself."
                        .formatted(reading.mapping().name(), failure.getClass().getSimpleName()));
    }

    private Examined examine(DocumentReading reading, DocumentContent.Text text) {
        DocumentMapping mapping = reading.mapping();
        List<CompiledRowPath> paths = CompiledRowPath.of(mapping.rows());
        try {
            Optional<RowAssembler> rows = RowStream.read(reading, paths, text);
            if (rows.isPresent())
                return examined(mapping, rows.get());
        } catch (ReadAsTreeException | JacksonException _) {
            // the problem, if there is one, is determined from the whole tree
        }
        return switch (DocumentTree.read(reading.file().path(), text, limits)) {
            case DocumentTree.Broken(String problem) -> Examined.unseen(new Unreadable(problem));
            case DocumentTree.Tree(JsonNode root) -> switch (TreeRows.of(reading, paths, root)) {
                case TreeRows.Rows(RowAssembler rows) -> examined(mapping, rows);
                case TreeRows.None(DocumentResult why) -> Examined.unseen(why);
            };
        };
    }

    private Examined examined(DocumentMapping mapping, RowAssembler rows) {
        if (rows.isCutShort())
            return new Examined(cutShort(rows), Optional.of(rows.shape()));
        return problemOf(mapping, rows.context(), rows.found()).map(problem -> Examined.unseen(new Unreadable(problem)))
                .orElseGet(() -> new Examined(judged(mapping, rows), Optional.of(rows.shape())));
    }

    private static Optional<String> problemOf(DocumentMapping mapping, DocumentContext context, int rowsFound) {
        try {
            return mapping.problemWith(context, rowsFound);
        } catch (InvalidRowException noSuchThing) {
            return Optional.of("The document cannot be read: %s.".formatted(noSuchThing.problem()));
        }
    }

    private static Unreadable cutShort(RowAssembler rows) {
        return new Unreadable("%,d of the first %,d rows were rejected, too many whatever the rest holds, most often because %s."
                .formatted(rows.bad().count(), rows.bad().count() + rows.good().size(), commonReason(rows.bad().kept())));
    }

    private DocumentResult judged(DocumentMapping mapping, RowAssembler rows) {
        int bad = rows.bad().count();
        int all = bad + rows.good().size();
        if (bad > maximumRejectedShare * all)
            return new Unreadable(
                    "%d of %d rows were rejected, most often because %s.".formatted(bad, all, commonReason(rows.bad().kept())));
        if (bad > 0 && mapping.isWholeOrNothing())
            return new Unreadable("%d of %d rows were rejected, and the document counts only as a whole: %s at %s."
                    .formatted(bad, all, rows.bad().kept().getFirst().reason(), rows.bad().kept().getFirst().pointer()));
        if (rows.good().isEmpty())
            return new Empty(rows.rejected());
        return mapping.problemWithRows(rows.good()).<DocumentResult>map(Unreadable::new)
                .orElseGet(() -> new Parsed(rows.good(), rows.rejected()));
    }

    private static String commonReason(List<RejectedRow> rejected) {
        String reason = rejected.stream().collect(Collectors.groupingBy(RejectedRow::reason, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        return rejected.stream().filter(row -> row.reason().equals(reason)).findFirst()
                .map(first -> "%s, first at %s".formatted(reason, first.pointer())).orElseThrow();
    }
}
