package fullcourt.prediction;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The service alone in its process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PredictionWorker.class)
public class PredictionWorkerApplication {

    static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(PredictionWorkerApplication.class);
        application.setDefaultProperties(Map.of("fullcourt.services", "predictions"));
        application.run(arguments);
    }
}
