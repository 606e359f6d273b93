package fullcourt.platform.files;

import fullcourt.platform.documents.DocumentSchema;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.time.Instant;
import java.util.Optional;

/**
 * One document of a feed as it was read.
 * @param rows that it gave
 * @param isQuarantined it was quarantined, so the schema does not learn from it
 * @param shape empty if none of its rows was examined
 */
public record Observation(PathPrefix feed, ObjectPath file, Instant capturedAt, long rows, long rejected, boolean isQuarantined,
        Optional<DocumentSchema> shape) {}
