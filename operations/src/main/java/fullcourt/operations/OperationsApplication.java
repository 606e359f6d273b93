package fullcourt.operations;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service alone in its process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Operations.class)
public class OperationsApplication {

    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(OperationsApplication.class);
        application.setDefaultProperties(Map.of("fullcourt.services", "operations"));
        application.run(arguments);
    }
}
