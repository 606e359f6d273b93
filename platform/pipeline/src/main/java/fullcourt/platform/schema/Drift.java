package fullcourt.platform.schema;

import java.time.Instant;

/**
 * A place that is no longer what it was.
 * @param file the first document in which it was so
 * @param evidence what changed, with numbers; a sentence without the place, the file and a full stop
 */
public record Drift(String file, Instant capturedAt, String evidence) {}
