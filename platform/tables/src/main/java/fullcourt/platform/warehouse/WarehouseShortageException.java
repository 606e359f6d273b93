package fullcourt.platform.warehouse;

import fullcourt.platform.failure.Shortage;
import java.util.Optional;

/**
 * The warehouse is there and lacks what one call needs. Nothing was written; doing the same again is safe. The circuit breaker does not count it: what is
 * short for one table may be enough for the others.
 */
public final class WarehouseShortageException extends WarehouseUnavailableException {
    private static final long serialVersionUID = 1L;
    private final Shortage shortage;

    public WarehouseShortageException(String what, Shortage shortage, Throwable cause) {
        super(cause, "The warehouse cannot %s because %s: %s. Nothing was written; trying again is safe.".formatted(what,
                shortage.sentence(), firstLine(cause)));
        this.shortage = shortage;
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip().replaceFirst("[.,]+$", "");
    }

    @Override
    public Optional<Shortage> shortage() {
        return Optional.of(shortage);
    }
}
