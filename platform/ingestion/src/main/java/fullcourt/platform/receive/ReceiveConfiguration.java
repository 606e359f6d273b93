package fullcourt.platform.receive;

import fullcourt.config.LandingProperties;
import fullcourt.platform.findings.Findings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What reads a push and answers it. */
@AutoConfiguration
class ReceiveConfiguration {

    @Bean
    MessageReader messageReader(LandingProperties landing) {
        return new MessageReader(landing.bucket());
    }

    @Bean
    PushEndpoint pushEndpoint(MessageReader reader, Findings findings) {
        return new PushEndpoint(reader, findings);
    }
}
