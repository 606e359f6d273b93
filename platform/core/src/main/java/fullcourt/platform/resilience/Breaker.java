package fullcourt.platform.resilience;

import fullcourt.platform.failure.Passing;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The breaker of one system. While it is open, a call ends at once with the same exception as if the system had not answered. */
public final class Breaker {
    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);
    private static final int ALL = 100;
    private final CircuitBreaker breaker;
    private final Duration ignored;
    private final BiFunction<String, Throwable, RuntimeException> unavailable;
    private volatile Instant since;

    Breaker(String system, int failures, Duration ignored, Clock clock, BiFunction<String, Throwable, RuntimeException> unavailable) {
        this.ignored = ignored;
        this.unavailable = unavailable;
        this.since = clock.instant();
        Class<?> counts = unavailable.apply("", new IllegalStateException()).getClass();
        this.breaker = CircuitBreaker.of(system, CircuitBreakerConfig.custom().slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(failures).minimumNumberOfCalls(failures).failureRateThreshold(ALL).waitDurationInOpenState(ignored)
                .permittedNumberOfCallsInHalfOpenState(1).recordException(failure -> failure.getClass() == counts && !isShortage(failure))
                .writableStackTraceEnabled(false).clock(clock)
                .build());
        breaker.getEventPublisher().onStateTransition(change -> {
            since = clock.instant();
            LOG.warn("Calls to the {}: {}", system, change.getStateTransition());
        });
    }

    /** What is short for one call may be enough for the others: one table or file must not close the system for all. */
    private static boolean isShortage(Throwable failure) {
        return failure instanceof Passing passing && passing.shortage().isPresent();
    }

    public <T> T call(String purpose, Supplier<T> call) {
        try {
            return breaker.executeSupplier(call);
        } catch (CallNotPermittedException open) {
            throw unavailable.apply(purpose, open);
        }
    }

    void run(String purpose, Runnable call) {
        try {
            breaker.executeRunnable(call);
        } catch (CallNotPermittedException open) {
            throw unavailable.apply(purpose, open);
        }
    }

    BreakerState state() {
        CircuitBreaker.State state = breaker.getState();
        Optional<Instant> retryAt = state == CircuitBreaker.State.OPEN ? Optional.of(since.plus(ignored)) : Optional.empty();
        return new BreakerState(breaker.getName(), state.name(), breaker.getMetrics().getNumberOfFailedCalls(), since, retryAt);
    }

    BreakerState reset() {
        breaker.reset();
        return state();
    }
}
