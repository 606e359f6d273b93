package fullcourt.platform.wiring;

import fullcourt.config.PlatformKind;
import fullcourt.platform.objects.Buckets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stops the start if Google Cloud is configured and this build was made without its adapters (the launcher's is). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "gcp")
@ConditionalOnMissingClass("fullcourt.googlecloud.GoogleCloudAutoConfiguration")
class MissingPlatform {

    /** @throws PlatformMissingException always, before anything is opened */
    @Bean
    Buckets buckets() {
        throw new PlatformMissingException(PlatformKind.GCP);
    }
}
