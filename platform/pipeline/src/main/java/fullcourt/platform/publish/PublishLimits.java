package fullcourt.platform.publish;

import java.time.Duration;
import java.util.function.Consumer;

/** How long one caller publishes, and how many objects go into one merge. */
public record PublishLimits(Duration longest, int objects, Gathering gathering) {

    /** Without a batch window. */
    public PublishLimits(Duration longest, int objects) {
        this(longest, objects, Gathering.NONE);
    }

    /**
     * The batch window: how long a publish waits before it collects what is staged, so that rows of messages that arrive together go into one merge. The window
     * belongs to the partition group: one in which another process published does not count, so that there is a window between any two merges however many
     * processes wait.
     * @param waiting lets the time pass
     */
    public record Gathering(Duration time, Consumer<Duration> waiting) {
        static final Gathering NONE = new Gathering(Duration.ZERO, time -> {});
    }
}
