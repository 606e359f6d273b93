package fullcourt.platform.service;

import fullcourt.config.PlatformKind;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Stops the start if Google Cloud is configured and this build was made without its adapters (the launcher's is). */
@AutoConfiguration
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "gcp")
@ConditionalOnMissingClass("fullcourt.googlecloud.GoogleCloudAutoConfiguration")
class MissingPlatform {

    /** @throws PlatformMissingException always, before anything is opened */
    @Bean
    static BeanFactoryPostProcessor platformIsMissing() {
        return beans -> {
            throw new PlatformMissingException(PlatformKind.GCP);
        };
    }
}
