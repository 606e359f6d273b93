package fullcourt.googlecloud;

import fullcourt.config.GoogleCloudProperties;
import fullcourt.googlecloud.access.AccessConfiguration;
import fullcourt.googlecloud.events.EventsConfiguration;
import fullcourt.googlecloud.objects.ObjectsConfiguration;
import fullcourt.googlecloud.warehouse.WarehouseConfiguration;
import fullcourt.platform.clock.MachineClock;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The ports on Google Cloud; active when {@code fullcourt.platform} is {@code gcp}, and nothing of it is loaded otherwise. */
@AutoConfiguration
@ConditionalOnProperty(name = "fullcourt.platform", havingValue = "gcp")
@Import({WarehouseConfiguration.class, ObjectsConfiguration.class, EventsConfiguration.class, AccessConfiguration.class})
class GoogleCloudAutoConfiguration {

    /**
     * Checks the settings before any bean is created.
     * @throws IncompleteSettingsException if a setting without a default is missing: the process would fail later, or refuse every caller
     */
    @Bean
    static BeanFactoryPostProcessor completeSettings(Environment environment) {
        return beans -> check(Binder.get(environment).bindOrCreate("fullcourt.google-cloud", GoogleCloudProperties.class));
    }

    private static void check(GoogleCloudProperties properties) {
        IncompleteSettingsException.require(!properties.projectId().isEmpty(), "project-id", "name the project");
        IncompleteSettingsException.require(!properties.access().audiences().isEmpty(), "access.audiences",
                "name the audience that push subscriptions and schedules make their tokens for");
        IncompleteSettingsException.require(!properties.access().callers().isEmpty(), "access.callers",
                "name the accounts that push subscriptions and schedules run as");
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MachineClock machineClock() {
        return new MachineClock(Clock.systemUTC());
    }
}
