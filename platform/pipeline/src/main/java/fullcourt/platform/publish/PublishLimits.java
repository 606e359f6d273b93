package fullcourt.platform.publish;

import fullcourt.platform.parallel.Parallelism;
import java.time.Duration;
import java.util.function.Consumer;

/** How long one caller publishes, how many objects go into one merge, and how many partition groups are published at once. */
public record PublishLimits(Duration longest, int objects, Gathering gathering, Parallelism parallelism) {

    /** Without a batch window. */
    public PublishLimits(Duration longest, int objects, Parallelism parallelism) {
        this(longest, objects, Gathering.NONE, parallelism);
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
