package fullcourt.simulator.history;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The history folder is invalid. The caller must name another one or correct it; nothing was written. */
public final class HistoryUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String reason;

    HistoryUnreadableException(String what, @Nullable Throwable cause) {
        super("Cannot read the history: " + what, cause);
        this.reason = what;
    }

    static HistoryUnreadableException of(SQLException cause) {
        return new HistoryUnreadableException(String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given"), cause);
    }

    String reason() { return reason; }
}
