package fullcourt.platform.objects;

import fullcourt.platform.tables.ObjectPath;
import java.time.Instant;
import java.util.Optional;

/**
 * An object without its content.
 * @param generation grows with every write of the same path; in a folder that other programs write to it is the file's modification time
 * @param storedAt when this generation was written
 * @param touchedAt when the file was last written, renamed or given another time, by the file system's own clock, which programs cannot set; empty where the
 * generation tells the same
 */
public record ObjectMetadata(ObjectPath path, long generation, long bytes, Instant storedAt, Optional<Instant> touchedAt) {

    public ObjectMetadata(ObjectPath path, long generation, long bytes, Instant storedAt) {
        this(path, generation, bytes, storedAt, Optional.empty());
    }

    /** The same object as another generation. */
    public ObjectMetadata as(long other) {
        return new ObjectMetadata(path, other, bytes, storedAt, touchedAt);
    }
}
