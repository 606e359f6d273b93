package fullcourt.platform.documents;

import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;

/**
 * One version of an object, with the metadata that reading needs.
 * @param generation distinguishes versions of one path; the larger is the newer
 * @param storedAt when the store received it: the capture time if neither name nor document has one
 */
public record SourceFile(ObjectPath path, long generation, Instant storedAt) {

    /** When the source was captured, as far as it can be determined without the document. */
    public Instant namedAt() {
        return path.fileTime().orElse(storedAt);
    }
}
