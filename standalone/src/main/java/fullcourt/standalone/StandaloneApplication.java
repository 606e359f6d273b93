package fullcourt.standalone;

import fullcourt.analytics.AnalyticsProcessors;
import fullcourt.operations.Operations;
import fullcourt.precompute.PrecomputeProcessors;
import fullcourt.prediction.PredictionWorker;
import fullcourt.raw.RawProcessors;
import fullcourt.standalone.season.SeasonVerbs;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * All services in one web context, each under its path prefix; or those that {@code fullcourt.services} names. Started by its own {@code main} it is a server
 * and nothing else: that is how the cloud starts it, with every setting in the environment.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = "fullcourt\\.standalone\\.season\\..*"))
@Import({SeasonVerbs.class, RawProcessors.class, AnalyticsProcessors.class, PrecomputeProcessors.class, PredictionWorker.class,
        Operations.class})
public class StandaloneApplication {

    static void main(String[] arguments) {
        SpringApplication.run(StandaloneApplication.class, arguments);
    }
}
