package fullcourt.platform.clock;

import java.time.Clock;

/** The real time, also where the data's clock is simulated: an audit must not be. */
public record MachineClock(Clock clock) {}
