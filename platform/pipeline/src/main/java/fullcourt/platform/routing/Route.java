package fullcourt.platform.routing;

import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import java.util.List;

/** Where an object path leads. */
public sealed interface Route {

    /** A path that somebody has claimed. */
    sealed interface Known extends Route {
        PathPrefix prefix();
    }

    /** The processor that reads it. */
    record To(RawProcessor processor, PathPrefix prefix) implements Known {}

    /** Declared as not to be loaded. */
    record Ignored(PathPrefix prefix, String reason) implements Known {}

    /** There is a processor, and an operator has stopped the feed: the file waits. */
    record SwitchedOff(RawProcessor processor, PathPrefix prefix) implements Known {}

    /** Nobody knows it; it is remembered and loaded once somebody does. @param nearest what a misspelt path may have meant, best first */
    record Unrouted(List<PathPrefix> nearest) implements Route {}
}
