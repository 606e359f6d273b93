package fullcourt.embedded.events;

import fullcourt.platform.events.MessageSubscriber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events inside the process. */
@Configuration(proxyBeanMethods = false)
public class EventsConfiguration {

    @Bean
    LocalEventPublisher events(ObjectProvider<MessageSubscriber> subscribers) {
        LocalEventPublisher events = new LocalEventPublisher();
        events.subscribe(message -> subscribers.forEach(subscriber -> subscriber.accept(message)));
        return events;
    }
}
