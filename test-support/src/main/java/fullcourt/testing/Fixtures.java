package fullcourt.testing;

import fullcourt.platform.documents.DocumentReader;
import fullcourt.platform.documents.DocumentResult;
import fullcourt.platform.documents.SourceFile;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** Real files, trimmed, under {@code fixtures/} at the path they had in the bucket. */
public final class Fixtures {
    private static final Instant STORED_AT = Instant.parse("2030-01-01T00:00:00Z"); // later than any name: a test sees where a time came from
    private static final double MAXIMUM_REJECTED_SHARE = 0.30;
    private static final long MAXIMUM_BYTES = 1 << 24;

    private Fixtures() {}

    /** What a processor makes of the fixture at that path. */
    public static DocumentResult read(RawProcessor processor, String path) {
        return read(processor, path, bytes(path));
    }

    /** The same for content that a test made up. */
    public static DocumentResult read(RawProcessor processor, String path, byte[] content) {
        return reader().read(processor, file(path), content);
    }

    /** As strict as the service is. */
    public static DocumentReader reader() {
        return new DocumentReader(MAXIMUM_REJECTED_SHARE, MAXIMUM_BYTES);
    }

    /** The first version of an object. */
    public static SourceFile file(String path) {
        return new SourceFile(ObjectPath.of(path), 1, STORED_AT);
    }

    /** @throws AssertionError unless the fixture gives rows */
    public static List<Row> rowsOf(RawProcessor processor, String path) {
        return switch (read(processor, path)) {
            case DocumentResult.Parsed parsed -> parsed.rows();
            case DocumentResult other -> throw new AssertionError("%s gave no rows: %s".formatted(path, other));
        };
    }

    public static byte[] bytes(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("fixtures/" + path)) {
            if (in == null)
                throw new AssertionError("There is no fixture %s on the class path.".formatted(path));
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
