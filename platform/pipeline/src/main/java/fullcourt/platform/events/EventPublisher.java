package fullcourt.platform.events;

/** The port through which a table's move is announced. Delivery is at least once and in no order; what must happen does not depend on it. */
public interface EventPublisher {
    void publish(PipelineMessage message);
}
