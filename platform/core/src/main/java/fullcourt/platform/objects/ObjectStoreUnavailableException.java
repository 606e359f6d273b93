package fullcourt.platform.objects;

import fullcourt.platform.failure.Passing;
import fullcourt.platform.failure.Shortage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;

/** The bucket cannot be reached or refuses to write. The requested write did not happen; a retry is safe. */
public sealed class ObjectStoreUnavailableException extends RuntimeException implements Passing permits HaltedException {
    private static final long serialVersionUID = 1L;
    private final Optional<Shortage> shortage;

    public ObjectStoreUnavailableException(String what, Throwable cause) {
        this(what, cause, shortageOf(cause));
    }

    /** @param shortage what is short; empty if the bucket cannot be reached */
    public ObjectStoreUnavailableException(String what, Throwable cause, Optional<Shortage> shortage) {
        super("%s failed: %s. Nothing was lost; trying again is safe.".formatted(what, cause.getMessage()), cause);
        this.shortage = shortage;
    }

    @Override
    public Optional<Shortage> shortage() {
        return shortage;
    }

    /** The JDK reports a full disk only by the system's own words. */
    private static Optional<Shortage> shortageOf(Throwable cause) {
        if (cause instanceof AccessDeniedException)
            return Optional.of(Shortage.ACCESS);
        String message = cause instanceof IOException ? String.valueOf(cause.getMessage()) : "";
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded"))
            return Optional.of(Shortage.DISK);
        return message.contains("Read-only file system") ? Optional.of(Shortage.ACCESS) : Optional.empty();
    }

    ObjectStoreUnavailableException(String sentence) {
        super(sentence);
        this.shortage = Optional.empty();
    }
}
