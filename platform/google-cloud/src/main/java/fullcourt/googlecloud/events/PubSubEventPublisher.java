package fullcourt.googlecloud.events;

import com.google.cloud.spring.pubsub.core.publisher.PubSubPublisherOperations;
import com.google.protobuf.ByteString;
import com.google.pubsub.v1.PubsubMessage;
import fullcourt.config.GoogleCloudProperties.Topics;
import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.MessageWriter;
import fullcourt.platform.events.PipelineMessage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events to Pub/Sub topics. Waits for Pub/Sub's confirmation, because threads do not run once the request is answered, but not for long: an event
 * that fails is counted ({@code fullcourt.events}) and logged, and the next reconcile pass finds its change. After an event that timed out the following
 * ones are sent without waiting, so that a slow Pub/Sub delays a publish of many partitions only once.
 */
final class PubSubEventPublisher implements EventPublisher, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PubSubEventPublisher.class);
    private static final long IMPATIENT_SECONDS = 30;
    private final PubSubPublisherOperations pubSub;
    private final MessageWriter writer;
    private final Topics topics;
    private final Clock clock;
    private final MeterRegistry meters;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong patientFrom = new AtomicLong(System.nanoTime());

    PubSubEventPublisher(PubSubPublisherOperations pubSub, MessageWriter writer, Topics topics, Clock clock, MeterRegistry meters) {
        this.pubSub = pubSub;
        this.writer = writer;
        this.topics = topics;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void publish(PipelineMessage message) {
        Destination.of(message, topics).ifPresent(destination -> await(send(message, destination), message, destination.topic()));
    }

    /** Sends a message; failures before the send (no such project, no credentials, the process is being stopped) end in the future too. */
    private Future<String> send(PipelineMessage message, Destination destination) {
        PubsubMessage event = PubsubMessage.newBuilder()
                .setData(ByteString.copyFrom(writer.write(message, destination.phase(), UUID.randomUUID().toString(), clock.instant())))
                .putAllAttributes(attributes(message)).build();
        try {
            return CompletableFuture.supplyAsync(() -> pubSub.publish(destination.topic(), event), senders)
                    .thenCompose(Function.identity());
        } catch (RejectedExecutionException stopping) {
            return CompletableFuture.failedFuture(stopping);
        }
    }

    /** Attributes for subscriptions with a filter. */
    private static Map<String, String> attributes(PipelineMessage message) {
        return switch (message) {
            case PipelineMessage.TableUpdated(var table, var partition) ->
                Map.of("table", table.toString(), "partition", partition.toString());
            case PipelineMessage.FileLanded _,PipelineMessage.BackfillRequested _,PipelineMessage.PredictionRequested _ -> Map.of();
        };
    }

    private void await(Future<String> sent, PipelineMessage message, String topic) {
        Duration patience = patientFrom.get() - System.nanoTime() > 0 ? Duration.ZERO : topics.patience();
        try {
            sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            count("sent");
        } catch (TimeoutException _) {
            patientFrom.set(System.nanoTime() + TimeUnit.SECONDS.toNanos(IMPATIENT_SECONDS));
            lost("late", message, topic, "Pub/Sub did not answer within %s".formatted(patience));
        } catch (ExecutionException failed) {
            lost("failed", message, topic, String.valueOf(failed.getCause()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            lost("late", message, topic, "the process is being stopped");
        }
    }

    private void lost(String result, PipelineMessage message, String topic, String why) {
        count(result);
        LOG.warn("{} may not have been announced on '{}': {}. The next reconcile pass finds the change.", message, topic, why);
    }

    private void count(String result) {
        meters.counter("fullcourt.events", "result", result).increment();
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
