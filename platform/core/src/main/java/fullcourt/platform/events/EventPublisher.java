package fullcourt.platform.events;

/**
 * The port that sends messages to other components, above all that a partition changed. Best effort: a message may be delivered late, out of order,
 * more than once or not at all. The dirty marks, not the messages, guarantee that a change is followed.
 */
public interface EventPublisher {
    /** Returns also if the event cannot be delivered: what it announces is committed already, and the next reconcile pass finds it. */
    void publish(PipelineMessage message);
}
