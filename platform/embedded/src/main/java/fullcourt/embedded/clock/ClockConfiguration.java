package fullcourt.embedded.clock;

import fullcourt.embedded.directory.DataDirectory;
import fullcourt.platform.clock.MachineClock;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time of the data directory, and the real one. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    DataClock clock(DataDirectory directory) {
        return new DataClock(directory.root(), Clock.systemUTC());
    }

    @Bean
    MachineClock machineClock(DataClock clock) {
        return new MachineClock(clock.real());
    }
}
