package fullcourt.embedded.notification;

import fullcourt.config.NotificationProperties;
import fullcourt.embedded.directory.DataDirectory;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails as files, unless a server sends them. */
@Configuration(proxyBeanMethods = false)
public class MailConfiguration {

    /** Without the setting: no host is named "false". */
    @Bean
    @ConditionalOnProperty(name = "fullcourt.notifications.email.smtp.host", havingValue = "false", matchIfMissing = true)
    MailFileNotifier mailFileNotifier(DataDirectory directory, NotificationProperties properties) {
        return new MailFileNotifier(directory.root().resolve("mail"), properties.email(), Clock.systemUTC());
    }
}
