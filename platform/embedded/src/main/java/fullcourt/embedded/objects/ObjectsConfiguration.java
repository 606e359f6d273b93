package fullcourt.embedded.objects;

import fullcourt.embedded.clock.DataClock;
import fullcourt.embedded.directory.DataDirectory;
import fullcourt.platform.objects.Buckets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three buckets as folders of the data directory. */
@Configuration(proxyBeanMethods = false)
public class ObjectsConfiguration {

    @Bean
    Buckets buckets(DataDirectory directory, DataClock clock) {
        return new Buckets(new LandingFolder(directory.landing(), clock, clock.real()), new FolderObjectStore(directory.stage(), clock),
                new FolderObjectStore(directory.state(), clock));
    }
}
