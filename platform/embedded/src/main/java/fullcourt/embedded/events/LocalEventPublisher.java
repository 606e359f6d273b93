package fullcourt.embedded.events;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Events inside one process: every subscriber gets every message before {@link #publish} returns, so subscribers only record it. */
public final class LocalEventPublisher implements EventPublisher {
    private final List<Consumer<PipelineMessage>> subscribers = new CopyOnWriteArrayList<>();

    public void subscribe(Consumer<PipelineMessage> subscriber) {
        subscribers.add(subscriber);
    }

    @Override
    public void publish(PipelineMessage message) {
        subscribers.forEach(subscriber -> subscriber.accept(message));
    }
}
