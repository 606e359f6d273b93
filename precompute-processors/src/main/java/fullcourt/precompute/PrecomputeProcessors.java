package fullcourt.precompute;

import fullcourt.config.ServiceName;
import fullcourt.platform.service.ConditionalOnService;
import fullcourt.platform.service.ServicePath;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Phase 4: analytics to features, one SELECT for each table. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnService(ServiceName.PRECOMPUTE)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
public class PrecomputeProcessors {

    @Bean
    ServicePath precomputePath() {
        return new ServicePath("/precompute", "fullcourt.precompute");
    }
}
