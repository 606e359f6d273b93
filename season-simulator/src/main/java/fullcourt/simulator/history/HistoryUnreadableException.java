package fullcourt.simulator.history;

import org.jspecify.annotations.Nullable;

/** The history folder is not what it should be. Whoever named the folder must act; nothing was written. */
public final class HistoryUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HistoryUnreadableException(String what, @Nullable Throwable cause) {
        super("Cannot read the history: " + what, cause);
    }
}
