package fullcourt.platform.publish;

import java.time.Duration;
import java.util.function.Consumer;

/** How long one caller publishes, and how many objects go into one merge. */
public record PublishLimits(Duration longest, int objects, Gathering gathering) {

    /** Without waiting for others. */
    public PublishLimits(Duration longest, int objects) {
        this(longest, objects, Gathering.NONE);
    }

    /**
     * How long whoever takes a chain waits before it collects what is staged, so that rows of messages that arrive together go into one merge. The window
     * belongs to the chain and not to who waits: one in which another process published does not count, so however many processes gather, there is a window
     * between any two merges.
     * @param waiting lets the time pass
     */
    public record Gathering(Duration time, Consumer<Duration> waiting) {
        static final Gathering NONE = new Gathering(Duration.ZERO, time -> {});
    }
}
