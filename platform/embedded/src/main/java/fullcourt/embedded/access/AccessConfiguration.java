package fullcourt.embedded.access;

import fullcourt.config.AccessProperties;
import fullcourt.embedded.directory.DataDirectory;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Access to the embedded suite: on loopback for every caller that names this machine, elsewhere for the operator only. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    @Lazy // only a process with operations needs one
    AdminToken adminToken(DataDirectory directory) {
        return new AdminToken(directory.root());
    }

    @Bean
    @ConditionalOnWebApplication
    ListeningAddress listeningAddress(Environment environment, AccessProperties access) {
        return ListeningAddress.of(environment, access);
    }

    @Bean
    @ConditionalOnWebApplication
    Filter embeddedDoor(ListeningAddress address, ObjectProvider<AdminToken> token) {
        return address.isLoopback() ? new LoopbackNames() : new TokenForEverything(token.getObject());
    }
}
