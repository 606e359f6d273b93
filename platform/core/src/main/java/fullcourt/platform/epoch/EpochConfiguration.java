package fullcourt.platform.epoch;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The gate before every write. */
@AutoConfiguration
class EpochConfiguration {

    /** Without dependencies: it is around the adapters, which everything depends on. */
    @Bean
    static WriteGate writeGate() {
        return new WriteGate();
    }
}
