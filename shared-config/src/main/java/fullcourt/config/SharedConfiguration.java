package fullcourt.config;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Offers every group of settings as a bean, in every service; the list below is the only one. */
@AutoConfiguration
@EnableConfigurationProperties({
        FullcourtProperties.class,
        AccessProperties.class,
        CircuitBreakerProperties.class,
        CompletenessProperties.class,
        ScheduleStalenessProperties.class,
        NewPlayerProperties.class,
        LandingProperties.class,
        QuarantineProperties.class,
        PublishProperties.class,
        ReconcileProperties.class,
        LinesProperties.class,
        PredictionProperties.class,
        ScraperProperties.class,
        NotificationProperties.class,
        GoogleCloudProperties.class})
public class SharedConfiguration {}
