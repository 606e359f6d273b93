package fullcourt.standalone;

import fullcourt.analytics.AnalyticsProcessors;
import fullcourt.operations.Operations;
import fullcourt.precompute.PrecomputeProcessors;
import fullcourt.prediction.PredictionWorker;
import fullcourt.raw.RawProcessors;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** All services in one web context, each under its path prefix. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import({RawProcessors.class, AnalyticsProcessors.class, PrecomputeProcessors.class, PredictionWorker.class, Operations.class})
public class StandaloneApplication {}
