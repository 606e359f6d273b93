package fullcourt.raw;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service alone in its process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(RawProcessors.class)
public class RawProcessorsApplication {

    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(RawProcessorsApplication.class);
        application.setDefaultProperties(Map.of("fullcourt.services", "raw"));
        application.run(arguments);
    }
}
