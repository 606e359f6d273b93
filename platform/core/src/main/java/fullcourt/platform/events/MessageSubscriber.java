package fullcourt.platform.events;

/** Takes the messages that are sent inside a process; between processes a push endpoint takes them. */
@FunctionalInterface
public interface MessageSubscriber {

    /** Called with every message, while its sender waits; those that are not for it are passed over. */
    void accept(PipelineMessage message);
}
