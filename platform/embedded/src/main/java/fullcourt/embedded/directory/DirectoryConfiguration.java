package fullcourt.embedded.directory;

import fullcourt.config.FullcourtProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The data directory that the settings name. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    DataDirectory dataDirectory(FullcourtProperties properties) {
        return DataDirectory.open(properties.data());
    }
}
