package fullcourt.operations;

import fullcourt.config.ServiceName;
import fullcourt.platform.service.ConditionalOnService;
import fullcourt.platform.service.ServicePath;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The watch: what should exist, what does, and what a person has to know. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnService(ServiceName.OPERATIONS)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
public class Operations {

    @Bean
    ServicePath operationsPath() {
        return new ServicePath("/operations", "fullcourt.operations");
    }
}
