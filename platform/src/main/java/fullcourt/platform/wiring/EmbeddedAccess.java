package fullcourt.platform.wiring;

import fullcourt.config.AccessProperties;
import fullcourt.platform.access.AdminToken;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Access to the embedded suite: on loopback for every caller that names this machine, elsewhere for the operator only. */
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "embedded", matchIfMissing = true)
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class EmbeddedAccess {

    @Bean
    ListeningAddress listeningAddress(Environment environment, AccessProperties access) {
        return ListeningAddress.of(environment, access);
    }

    @Bean
    Filter embeddedDoor(ListeningAddress address, ObjectProvider<AdminToken> token) {
        return address.isLoopback() ? new LoopbackNames() : new TokenForEverything(token.getObject());
    }
}
