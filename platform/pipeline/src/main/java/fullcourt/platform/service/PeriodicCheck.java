package fullcourt.platform.service;

import java.util.Locale;

/** A check that a running suite makes every minute, whether or not a message came. */
public interface PeriodicCheck {
    void check();

    /** Names its timer: {@code schedule-age}. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
