package fullcourt.platform.state;

import fullcourt.platform.objects.Buckets;
import fullcourt.platform.steps.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The documents that coordinate the processes. */
@AutoConfiguration
class StateConfiguration {

    @Bean
    PublishStateStore publishStates(Buckets buckets) {
        return new PublishStateStore(buckets.state());
    }

    @Bean
    DirtyMarks dirtyMarks(Buckets buckets, ObjectProvider<Step> steps) {
        return new DirtyMarks(buckets.state(), new ReadingServices(steps.stream().toList()));
    }
}
