package fullcourt.platform.service;

import java.time.Duration;
import java.util.Collection;

/** A timer was still working after the limit, so a verb that drives the pipeline alone cannot run now. Nothing was done. */
public final class PipelineBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PipelineBusyException(Duration waited, Collection<String> busy) {
        super("The pipeline is still at work after %d s (%s), so nothing was done. Try again later; 'fullcourt status' names timers that are stuck."
                .formatted(waited.toSeconds(), busy.isEmpty() ? "another verb" : String.join(", ", busy)));
    }
}
