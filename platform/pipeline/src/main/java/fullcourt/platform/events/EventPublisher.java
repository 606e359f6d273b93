package fullcourt.platform.events;

/** The port that announces a table's change. Delivery is at least once and unordered; correctness does not depend on it. */
public interface EventPublisher {
    void publish(PipelineMessage message);
}
