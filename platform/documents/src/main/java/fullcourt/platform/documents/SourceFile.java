package fullcourt.platform.documents;

import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;

/**
 * One version of an object, as far as reading it needs to know.
 * @param generation tells versions of one path apart; the larger is the newer
 * @param storedAt when the store took it in: the capture time if neither name nor document has one
 */
public record SourceFile(ObjectPath path, long generation, Instant storedAt) {

    /** When the source was captured, as far as that is known without the document. */
    public Instant namedAt() {
        return path.fileTime().orElse(storedAt);
    }
}
