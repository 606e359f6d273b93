package fullcourt.platform.files;

import fullcourt.platform.objects.ObjectMetadata;
import fullcourt.platform.routing.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An object that a sweep found and nothing reads, so that it has no file record.
 * @param feed its prefix; without a route the first two segments of its path
 * @param processor that would read it; "none" without a route
 */
record UnreadFile(ObjectMetadata object, Reason reason, String feed, String processor) {
    private static final int SEGMENTS = 2;
    private static final String NONE = "none";

    /** Why nothing reads it. */
    enum Reason {
        UNROUTED, SWITCHED_OFF
    }

    /** @param route empty, or that of a feed that is switched off */
    static UnreadFile of(ObjectMetadata object, Optional<Route.Known> route) {
        return route.filter(Route.SwitchedOff.class::isInstance).map(Route.SwitchedOff.class::cast)
                .map(off -> new UnreadFile(object, Reason.SWITCHED_OFF, off.prefix().value(), off.processor().name()))
                .orElseGet(() -> new UnreadFile(object, Reason.UNROUTED, firstSegments(object.path().segments()), NONE));
    }

    private static String firstSegments(List<String> segments) {
        return segments.stream().limit(SEGMENTS).collect(Collectors.joining("/"));
    }

    /** Names what is known of it: the same file found again is nothing new. */
    String key() {
        return "%s\n%d\n%s".formatted(object.path(), object.generation(), reason);
    }
}
