package fullcourt.analytics;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service alone in its process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(AnalyticsProcessors.class)
public class AnalyticsProcessorsApplication {

    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(AnalyticsProcessorsApplication.class);
        application.setDefaultProperties(Map.of("fullcourt.services", "analytics"));
        application.run(arguments);
    }
}
