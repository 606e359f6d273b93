package fullcourt.googlecloud.testing;

import fullcourt.analytics.AnalyticsProcessors;
import fullcourt.operations.Operations;
import fullcourt.precompute.PrecomputeProcessors;
import fullcourt.prediction.PredictionWorker;
import fullcourt.raw.RawProcessors;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** All services in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({RawProcessors.class, AnalyticsProcessors.class, PrecomputeProcessors.class, PredictionWorker.class, Operations.class})
public class WholeSuite {}
