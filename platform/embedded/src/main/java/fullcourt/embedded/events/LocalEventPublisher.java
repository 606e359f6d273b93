package fullcourt.embedded.events;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events inside one process: every subscriber gets every message before {@link #publish} returns, so subscribers only record it. */
public final class LocalEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(LocalEventPublisher.class);
    private final List<Consumer<PipelineMessage>> subscribers = new CopyOnWriteArrayList<>();

    public void subscribe(Consumer<PipelineMessage> subscriber) {
        subscribers.add(subscriber);
    }

    @Override
    public void publish(PipelineMessage message) {
        subscribers.forEach(subscriber -> deliver(message, subscriber));
    }

    /** A subscriber that fails is no reason to fail the publisher, whose change is committed, or to pass over other subscribers. */
    private static void deliver(PipelineMessage message, Consumer<PipelineMessage> subscriber) {
        try {
            subscriber.accept(message);
        } catch (RuntimeException failure) {
            LOG.warn("{} was not taken by a subscriber. The next reconcile pass finds the change.", message, failure);
        }
    }
}
