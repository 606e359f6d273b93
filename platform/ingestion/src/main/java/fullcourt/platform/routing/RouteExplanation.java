package fullcourt.platform.routing;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.PathPrefix;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why a path leads where it leads.
 * @param position of the segment that decides, from 1
 * @param segment the segment itself; empty if the path ends before it
 * @param why one sentence
 */
public record RouteExplanation(Route route, int position, String segment, String why) {
    private static final int MAX_NAMED = 8;

    static RouteExplanation of(ObjectPath path, Route route, List<PathPrefix> declared) {
        return route instanceof Route.Known known ? ofKnown(path, known, declared) : ofUnrouted(path, route, declared);
    }

    private static RouteExplanation ofKnown(ObjectPath path, Route.Known route, List<PathPrefix> declared) {
        int position = route.prefix().length();
        String segment = path.segments().get(position - 1);
        String shorter = declared.stream().filter(prefix -> prefix.covers(path) && !prefix.equals(route.prefix())).map(PathPrefix::value)
                .collect(Collectors.joining("', '"));
        String others = shorter.isEmpty() ? "no other covers it" : "it wins over the shorter '%s'".formatted(shorter);
        return new RouteExplanation(route, position, segment, "Segment %d, '%s', decides: '%s' is the longest declared prefix, and %s."
                .formatted(position, segment, route.prefix(), others));
    }

    private static RouteExplanation ofUnrouted(ObjectPath path, Route route, List<PathPrefix> declared) {
        List<String> segments = path.segments();
        int known = 0;
        while (known < segments.size() && !after(segments.subList(0, known + 1), declared).isEmpty())
            known++;
        String before = String.join("/", segments.subList(0, known));
        String goOn = after(segments.subList(0, known), declared).stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
        String start = known == 0 ? "declared prefixes begin with" : "after '%s' declared prefixes go on with".formatted(before);
        if (known >= segments.size() - 1)
            return new RouteExplanation(route, segments.size(), "", "The path ends too soon: %s %s.".formatted(start, goOn));
        String segment = segments.get(known);
        return new RouteExplanation(route, known + 1, segment,
                "Segment %d, '%s', decides: %s %s.".formatted(known + 1, segment, start, goOn));
    }

    /** What follows these segments in declared prefixes. */
    private static SortedSet<String> after(List<String> segments, List<PathPrefix> declared) {
        SortedSet<String> following = new TreeSet<>();
        for (PathPrefix prefix : declared) {
            List<String> all = List.of(prefix.value().split("/"));
            if (all.size() > segments.size() && all.subList(0, segments.size()).equals(segments))
                following.add(all.get(segments.size()));
        }
        return following;
    }
}
