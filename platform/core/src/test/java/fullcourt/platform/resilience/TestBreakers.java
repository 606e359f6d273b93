package fullcourt.platform.resilience;

import java.time.Clock;
import java.time.Duration;

/** Breakers for tests of what is behind them. */
public final class TestBreakers {
    private TestBreakers() {}

    /** Breakers of a process that has just started. */
    public static Breakers closed() {
        return new Breakers(5, Duration.ofMinutes(30), Clock.systemUTC());
    }
}
