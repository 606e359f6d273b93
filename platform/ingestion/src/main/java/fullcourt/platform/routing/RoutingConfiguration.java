package fullcourt.platform.routing;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.steps.RawProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The prefixes of this process' processors, and those that are ignored or switched off. */
@AutoConfiguration
class RoutingConfiguration {

    @Bean
    FeedSwitches feedSwitches(Buckets buckets) {
        return new FeedSwitches(buckets.state());
    }

    @Bean
    ProcessorRegistry processorRegistry(ObjectProvider<RawProcessor> processors, ObjectProvider<IgnoredPrefixes> ignored,
            FeedSwitches switches) {
        return new ProcessorRegistry(processors.stream().toList(),
                ignored.stream().flatMap(declared -> declared.prefixes().stream()).toList(),
                switches::switchedOff);
    }
}
