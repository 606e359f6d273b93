package fullcourt.platform.ledger;

import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.processor.DocumentShape;
import fullcourt.platform.registry.PathPrefix;
import java.time.Instant;
import java.util.Optional;

/**
 * One document of a feed as it was read.
 * @param rows that it gave
 * @param isSetAside it was refused as a whole, so nothing is learnt from it
 * @param shape empty if none of its rows was looked at
 */
public record Observation(PathPrefix feed, ObjectPath file, Instant capturedAt, long rows, long rejected, boolean isSetAside,
        Optional<DocumentShape> shape) {}
