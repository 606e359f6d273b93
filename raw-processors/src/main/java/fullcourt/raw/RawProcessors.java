package fullcourt.raw;

import fullcourt.config.ServiceName;
import fullcourt.platform.routing.IgnoredPrefixes;
import fullcourt.platform.service.ConditionalOnService;
import fullcourt.platform.service.ServicePath;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Phase 2: files to raw tables, one class for each feed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnService(ServiceName.RAW)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
public class RawProcessors {

    @Bean
    ServicePath rawPath() {
        return new ServicePath("/raw", "fullcourt.raw");
    }

    @Bean
    IgnoredPrefixes ignored() {
        return new IgnoredPrefixes(RawIgnoredPrefixes.ALL);
    }
}
