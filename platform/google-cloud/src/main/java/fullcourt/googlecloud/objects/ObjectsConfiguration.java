package fullcourt.googlecloud.objects;

import com.google.cloud.storage.Storage;
import fullcourt.config.GoogleCloudProperties;
import fullcourt.config.LandingProperties;
import fullcourt.platform.objects.Buckets;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The suite's three buckets. */
@Configuration(proxyBeanMethods = false)
public class ObjectsConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Buckets buckets(GoogleCloudProperties properties, LandingProperties landing) {
        String emulator = properties.emulators().storage();
        Storage storage = emulator.isEmpty()
                ? CloudStorage.client(properties.projectId())
                : CloudStorage.client(properties.projectId(), URI.create(emulator));
        return new Buckets(new CloudStorageObjectStore(storage, landing.bucket()),
                new CloudStorageObjectStore(storage, properties.stageBucket()),
                new CloudStorageObjectStore(storage, properties.stateBucket()));
    }
}
