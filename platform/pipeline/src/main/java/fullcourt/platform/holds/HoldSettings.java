package fullcourt.platform.holds;

import java.time.Duration;

/**
 * @param readyAt completeness from which an entity is evaluated, ratio
 * @param threshold attempts on changing input after which it is held
 * @param lockout how long at most
 * @param releasedByData whether the missing input's arrival ends a hold
 */
public record HoldSettings(double readyAt, int threshold, Duration lockout, boolean releasedByData) {}
