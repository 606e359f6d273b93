package fullcourt.platform.objects;

import java.time.Instant;

/** An object without its content. @param generation grows with every write of the same path. @param storedAt when this generation was written */
public record ObjectMetadata(ObjectPath path, long generation, long bytes, Instant storedAt) {}
