package fullcourt.platform.events;

/** The port that announces a table's change. Delivery is at least once and unordered; correctness does not depend on it. */
public interface EventPublisher {
    /** Returns also if the event cannot be delivered: what it announces is committed already, and the next reconcile pass finds it. */
    void publish(PipelineMessage message);
}
