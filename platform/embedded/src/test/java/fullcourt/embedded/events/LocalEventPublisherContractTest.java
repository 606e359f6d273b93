package fullcourt.embedded.events;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.EventPublisherContract;
import fullcourt.platform.events.PipelineMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;

/** Inside one process: a delivery fails when a subscriber does, and the subscribers after it get the event all the same. */
class LocalEventPublisherContractTest extends EventPublisherContract {
    private final LocalEventPublisher events = new LocalEventPublisher();
    private final BlockingQueue<PipelineMessage> delivered = new LinkedBlockingQueue<>();
    private boolean fails;

    @BeforeEach
    void subscribe() {
        events.subscribe(message -> {
            if (fails)
                throw new IllegalStateException("the subscriber fails");
        });
        events.subscribe(delivered::add);
    }

    @Override
    protected EventPublisher events() {
        return events;
    }

    @Override
    protected List<PipelineMessage> newlyDelivered() {
        List<PipelineMessage> since = new ArrayList<>();
        delivered.drainTo(since);
        return since;
    }

    @Override
    protected void interruptDelivery() {
        fails = true;
    }

    @Override
    protected void resumeDelivery() {
        fails = false;
    }
}
