package fullcourt.googlecloud.testing;

import fullcourt.platform.testing.SettableClock;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A suite in which it is as late as a test says. */
@Configuration(proxyBeanMethods = false)
public class SeasonClock {

    @Bean
    SettableClock clock() {
        return new SettableClock(Instant.parse("2024-10-22T10:00:00Z"));
    }
}
