package fullcourt.embedded.events;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events inside the process. */
@Configuration(proxyBeanMethods = false)
public class EventsConfiguration {

    @Bean
    LocalEventPublisher events() {
        return new LocalEventPublisher();
    }
}
