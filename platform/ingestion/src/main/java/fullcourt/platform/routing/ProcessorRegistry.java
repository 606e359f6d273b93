package fullcourt.platform.routing;

import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every prefix with the processor or declaration that claims it. Whole segments count, and of several prefixes that cover a path the longest. */
public final class ProcessorRegistry {
    private final NavigableMap<String, Route.Known> claims = new TreeMap<>();
    private final Supplier<Set<PathPrefix>> switchedOff;

    /**
     * @param switchedOff read at every lookup: feeds are switched off and on at run time
     * @throws PrefixClashException if two of them claim the same prefix, or one that differs in case only, or a feed lies inside an ignored prefix
     */
    public ProcessorRegistry(Collection<? extends RawProcessor> processors, Collection<IgnoredPrefix> ignored,
            Supplier<Set<PathPrefix>> switchedOff) {
        this.switchedOff = switchedOff;
        for (RawProcessor processor : processors)
            processor.handles().forEach(prefix -> claim(new Route.To(processor, prefix)));
        ignored.forEach(each -> claim(new Route.Ignored(each.prefix(), each.reason())));
        claims.values().forEach(this::requireItsPlace);
    }

    /**
     * Of two prefixes one is inside the other or they share no path, because whole segments count. Inside a feed there may be more specific prefixes; but
     * no feed is read inside an ignored prefix, and of prefixes that differ in case alone one is misspelt.
     */
    private void requireItsPlace(Route.Known claim) {
        for (Route.Known other : claims.values()) {
            boolean isInsideIgnored = other instanceof Route.Ignored && !(claim instanceof Route.Ignored)
                    && claim.prefix().value().startsWith(other.prefix() + "/");
            boolean isMisspelt = other != claim && claim.prefix().value().equalsIgnoreCase(other.prefix().value());
            if (isInsideIgnored)
                throw PrefixClashException.inside(claim.prefix(), claimant(claim), other.prefix());
            if (isMisspelt)
                throw PrefixClashException.misspelt(claim.prefix(), other.prefix());
        }
    }

    private void claim(Route.Known claim) {
        Route.Known other = claims.putIfAbsent(claim.prefix().value(), claim);
        if (other != null)
            throw new PrefixClashException(claim.prefix(), claimant(other), claimant(claim));
    }

    private static String claimant(Route.Known claim) {
        return switch (claim) {
            case Route.To(RawProcessor processor, _) -> processor.name();
            case Route.SwitchedOff(RawProcessor processor, _) -> processor.name();
            case Route.Ignored _ -> "the list of ignored prefixes";
        };
    }

    public Route route(ObjectPath path) {
        return longestPrefix(path.value()).<Route>map(this::asSwitched).orElseGet(() -> new Route.Unrouted(nearest(path)));
    }

    private Optional<Route.Known> longestPrefix(String path) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            Route.Known claim = claims.get(path.substring(0, end));
            if (claim != null)
                return Optional.of(claim);
        }
        return Optional.empty();
    }

    /** For many paths: the switches are read once. */
    public RouteLookup lookup() {
        Set<PathPrefix> off = switchedOff.get();
        return new RouteLookup(folder -> longestPrefix(folder + "/").map(claim -> switched(claim, off)));
    }

    private Route.Known asSwitched(Route.Known claim) {
        return switched(claim, switchedOff.get());
    }

    private static Route.Known switched(Route.Known claim, Set<PathPrefix> off) {
        return claim instanceof Route.To(RawProcessor processor, PathPrefix prefix) && off.contains(prefix)
                ? new Route.SwitchedOff(processor, prefix)
                : claim;
    }

    private List<PathPrefix> nearest(ObjectPath path) {
        return NearestPrefixes.to(path, claims.values().stream().map(Route.Known::prefix).toList());
    }

    /** The route of a path, and the segments that decide it. */
    public RouteExplanation explain(ObjectPath path) {
        return RouteExplanation.of(path, route(path), claims.values().stream().map(Route.Known::prefix).toList());
    }

    /** The current route of every prefix. */
    public List<Route.Known> routes() {
        return claims.values().stream().map(this::asSwitched).toList();
    }

    /** The processors, each once, by name. */
    public List<RawProcessor> processors() {
        return claims.values().stream().filter(Route.To.class::isInstance).map(claim -> ((Route.To) claim).processor()).distinct()
                .sorted(Comparator.comparing(RawProcessor::name)).toList();
    }
}
