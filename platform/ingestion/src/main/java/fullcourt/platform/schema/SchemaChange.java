package fullcourt.platform.schema;

import java.time.Instant;

/**
 * A change of the schema at one place.
 * @param file the first document with the change
 * @param evidence what changed, with numbers; a sentence without the place, the file and a full stop
 */
public record SchemaChange(String file, Instant capturedAt, String evidence) {}
