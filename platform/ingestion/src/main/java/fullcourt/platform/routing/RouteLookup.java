package fullcourt.platform.routing;

import fullcourt.platform.tables.ObjectPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A snapshot of the routes, for many paths: each folder is looked up once, and a path that no prefix covers is not compared with every prefix. Confined
 * to one thread.
 */
public final class RouteLookup {
    private final Function<String, Optional<Route.Known>> routes;
    private final Map<String, Optional<Route.Known>> byFolder = new HashMap<>();

    RouteLookup(Function<String, Optional<Route.Known>> routes) {
        this.routes = routes;
    }

    /** @return empty if no prefix covers it */
    public Optional<Route.Known> of(ObjectPath path) {
        int end = path.value().lastIndexOf('/');
        return end < 0 ? Optional.empty() : byFolder.computeIfAbsent(path.value().substring(0, end), routes);
    }
}
