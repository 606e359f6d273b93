package fullcourt.platform.routing;

import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import java.util.List;

/** Where an object path leads. */
public sealed interface Route {

    /** A path with a declared prefix. */
    sealed interface Known extends Route {
        PathPrefix prefix();
    }

    /** The processor that reads it. */
    record To(RawProcessor processor, PathPrefix prefix) implements Known {}

    /** The prefix is declared as not loaded. */
    record Ignored(PathPrefix prefix, String reason) implements Known {}

    /** A processor handles the prefix, and an operator has switched the feed off: the file waits. */
    record SwitchedOff(RawProcessor processor, PathPrefix prefix) implements Known {}

    /** No processor handles the path; it is recorded, and loaded once one does. @param nearest prefixes that a misspelt path may mean, best first */
    record Unrouted(List<PathPrefix> nearest) implements Route {}
}
