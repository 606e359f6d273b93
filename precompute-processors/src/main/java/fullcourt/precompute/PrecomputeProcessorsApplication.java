package fullcourt.precompute;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service alone in its process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PrecomputeProcessors.class)
public class PrecomputeProcessorsApplication {

    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(PrecomputeProcessorsApplication.class);
        application.setDefaultProperties(Map.of("fullcourt.services", "precompute"));
        application.run(arguments);
    }
}
