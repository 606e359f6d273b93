package fullcourt.googlecloud.events;

import com.google.cloud.spring.pubsub.support.CachingPublisherFactory;
import fullcourt.config.GoogleCloudProperties;
import fullcourt.config.LandingProperties;
import fullcourt.googlecloud.testing.PubSubServer;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.EventPublisherContract;
import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.MessageReader;
import fullcourt.testing.cloud.CloudServer;
import fullcourt.testing.cloud.CloudServers;
import fullcourt.testing.cloud.WithCloud;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Every kind of message goes to one topic, which one subscription reads. A delivery fails when the topic does not exist. */
@WithCloud(CloudServer.PUBSUB)
class PubSubEventPublisherContractTest extends EventPublisherContract {
    private static final String TOPIC = "all-events";
    private static final String LANDING = "nba-scraped-data";
    private final String project = "contract-" + UUID.randomUUID().toString().substring(0, 8);
    private final PubSubServer server = new PubSubServer(CloudServers.ofThisProcess().pubSub(), project);
    private final GoogleCloudProperties properties = properties();
    private final CachingPublisherFactory publishers = new EventsConfiguration().publishers(properties);
    private final PubSubEventPublisher events = new EventsConfiguration().events(publishers, landing(), properties, Clock.systemUTC(),
            new SimpleMeterRegistry());
    private String subscription = "none";

    private GoogleCloudProperties properties() {
        return bound("fullcourt.google-cloud", GoogleCloudProperties.class,
                Stream.concat(Stream.of("project-id=" + project, "emulators.pubsub=" + CloudServers.ofThisProcess().pubSub()),
                        Stream.of("files-landed", "raw-complete", "backfill-requests", "prediction-requests")
                                .map(topic -> "topics.%s=%s".formatted(topic, TOPIC))));
    }

    private static LandingProperties landing() {
        return bound("fullcourt.landing", LandingProperties.class, Stream.of("bucket=" + LANDING));
    }

    private static <T> T bound(String prefix, Class<T> type, Stream<String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings.map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> prefix + "." + setting[0], setting -> setting[1])))).bind(prefix, type).get();
    }

    @BeforeEach
    void open() {
        resumeDelivery();
    }

    @AfterEach
    void close() {
        events.close();
        publishers.shutdown();
    }

    @Override
    protected EventPublisher events() {
        return events;
    }

    @Override
    protected List<PipelineMessage> newlyDelivered() {
        return asked(() -> server.pull(subscription)).stream().map(new MessageReader(LANDING)::read)
                .map(MessageReader.Reading.Understood.class::cast).map(MessageReader.Reading.Understood::message).toList();
    }

    @Override
    protected void interruptDelivery() {
        asked(() -> {
            server.removeTopic(TOPIC);
            return TOPIC;
        });
    }

    @Override
    protected void resumeDelivery() {
        subscription = "contract-" + UUID.randomUUID();
        asked(() -> {
            server.topic(TOPIC);
            server.subscribe(TOPIC, subscription);
            return TOPIC;
        });
    }

    private interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    private static <T> T asked(Request<T> request) {
        try {
            return request.send();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
