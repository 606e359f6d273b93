package fullcourt.platform.resilience;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of a circuit breaker.
 * @param state CLOSED: calls go through; OPEN: none do; HALF_OPEN: one trial call does
 * @param failures of the newest calls, as many as open it
 * @param since when it entered this state
 * @param retryAt when an open one lets a trial call through
 */
public record BreakerState(String system, String state, int failures, Instant since, Optional<Instant> retryAt) {}
