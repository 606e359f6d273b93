package fullcourt.prediction;

import fullcourt.config.ServiceName;
import fullcourt.platform.service.ConditionalOnService;
import fullcourt.platform.service.ServicePath;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Phase 5: features to predictions, results to grades. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnService(ServiceName.PREDICTIONS)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
public class PredictionWorker {

    @Bean
    ServicePath predictionsPath() {
        return new ServicePath("/predictions", "fullcourt.prediction");
    }
}
