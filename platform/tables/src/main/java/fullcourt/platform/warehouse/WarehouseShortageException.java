package fullcourt.platform.warehouse;

import fullcourt.platform.failure.Shortage;
import java.util.Optional;

/**
 * The warehouse can be reached but lacks a resource that one call needs, such as memory or disk. Nothing was written; trying again is safe. The circuit
 * breaker does not count it, because calls for other tables may need less.
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
