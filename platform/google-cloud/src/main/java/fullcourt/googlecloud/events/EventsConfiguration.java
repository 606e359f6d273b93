package fullcourt.googlecloud.events;

import com.google.api.gax.core.NoCredentialsProvider;
import com.google.api.gax.grpc.InstantiatingGrpcChannelProvider;
import com.google.api.gax.retrying.RetrySettings;
import com.google.cloud.spring.pubsub.core.publisher.PubSubPublisherTemplate;
import com.google.cloud.spring.pubsub.support.CachingPublisherFactory;
import com.google.cloud.spring.pubsub.support.DefaultPublisherFactory;
import fullcourt.config.GoogleCloudProperties;
import fullcourt.config.LandingProperties;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.MessageWriter;
import io.grpc.ManagedChannelBuilder;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pub/Sub, for publishing only. Created explicitly: Spring Cloud GCP's own configuration also brings subscribers, threads for them and health checks that pull. */
@Configuration(proxyBeanMethods = false)
public class EventsConfiguration {

    @Bean(destroyMethod = "shutdown")
    @ConditionalOnMissingBean(EventPublisher.class)
    CachingPublisherFactory publishers(GoogleCloudProperties properties) {
        DefaultPublisherFactory publishers = new DefaultPublisherFactory(properties::projectId);
        publishers.setRetrySettings(within(properties));
        if (!properties.emulators().pubsub().isEmpty()) {
            publishers.setCredentialsProvider(NoCredentialsProvider.create());
            publishers.setChannelProvider(InstantiatingGrpcChannelProvider.newBuilder().setEndpoint(properties.emulators().pubsub())
                    .setChannelConfigurator(ManagedChannelBuilder::usePlaintext).build());
        }
        return new CachingPublisherFactory(publishers);
    }

    /** Limits the client's retries; its default of ten minutes is longer than any caller waits. */
    private static RetrySettings within(GoogleCloudProperties properties) {
        return RetrySettings.newBuilder().setInitialRetryDelayDuration(Duration.ofMillis(100)).setRetryDelayMultiplier(2)
                .setMaxRetryDelayDuration(Duration.ofSeconds(5))
                .setInitialRpcTimeoutDuration(properties.topics().patience()).setMaxRpcTimeoutDuration(properties.topics().patience())
                .setTotalTimeoutDuration(properties.topics().patience().multipliedBy(4)).build();
    }

    @Bean
    @ConditionalOnMissingBean(EventPublisher.class)
    PubSubEventPublisher events(CachingPublisherFactory publishers, LandingProperties landing, GoogleCloudProperties properties,
            Clock clock,
            MeterRegistry meters) {
        return new PubSubEventPublisher(new PubSubPublisherTemplate(publishers), new MessageWriter(landing.bucket()), properties.topics(),
                clock, meters);
    }
}
