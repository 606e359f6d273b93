package fullcourt.platform.notification;

import fullcourt.config.NotificationProperties;
import fullcourt.platform.findings.Findings;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The channels on which findings are announced. */
@AutoConfiguration
class NotificationConfiguration {

    @Bean
    LogNotifier logNotifier() {
        return new LogNotifier();
    }

    @Bean
    @ConditionalOnBooleanProperty("fullcourt.notifications.slack.enabled")
    SlackNotifier slackNotifier(NotificationProperties properties) {
        return new SlackNotifier(properties.slack());
    }

    @Bean
    @ConditionalOnProperty("fullcourt.notifications.email.smtp.host")
    SmtpNotifier smtpNotifier(NotificationProperties properties) {
        return new SmtpNotifier(properties.email(), Objects.requireNonNull(properties.email().smtp().host(), "the condition asks for it"));
    }

    /** One at a time and in order. */
    @Bean
    ScheduledExecutorService announcing() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("announcing").daemon().factory());
    }

    @Bean
    Announcements announcements(ObjectProvider<Notifier> notifiers, Findings findings, NotificationProperties properties,
            @Qualifier("announcing") ScheduledExecutorService announcing) {
        return new Announcements(notifiers.stream().toList(), findings, properties.rateLimit(), Clock.systemUTC(), announcing);
    }

    @Bean
    SmartInitializingSingleton announcementsOfFindings(Announcements announcements, Findings findings,
            @Qualifier("announcing") ScheduledExecutorService announcing) {
        return () -> {
            findings.listen(announcements::about);
            announcing.scheduleWithFixedDelay(announcements::digest, 1, 1, TimeUnit.MINUTES);
        };
    }
}
