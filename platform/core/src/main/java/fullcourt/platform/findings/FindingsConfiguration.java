package fullcourt.platform.findings;

import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The findings of this process. */
@AutoConfiguration
class FindingsConfiguration {

    @Bean
    Findings findings(Warehouse warehouse, Clock clock) {
        return new Findings(warehouse, clock, Clock.systemUTC());
    }
}
