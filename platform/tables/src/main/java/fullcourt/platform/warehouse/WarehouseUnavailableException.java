package fullcourt.platform.warehouse;

import fullcourt.platform.failure.Passing;
import fullcourt.platform.failure.Shortage;
import java.util.Optional;

/** The warehouse cannot be reached, or did not answer in time. A write whose answer was lost may still take effect; repeating it under the same id is safe. */
public sealed class WarehouseUnavailableException extends RuntimeException
        implements
            Passing
        permits WriteRaceException, WarehouseShortageException {
    private static final long serialVersionUID = 1L;

    public WarehouseUnavailableException(String what, Throwable cause) {
        this(cause, "The warehouse cannot be reached while it should %s. Nothing was written; trying again is safe.".formatted(what));
    }

    WarehouseUnavailableException(Throwable cause, String sentence) {
        super(sentence, cause);
    }

    @Override
    public Optional<Shortage> shortage() {
        return Optional.empty();
    }
}
