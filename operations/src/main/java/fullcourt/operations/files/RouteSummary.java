package fullcourt.operations.files;

import fullcourt.platform.routing.Route;
import fullcourt.platform.steps.RawProcessor;
import fullcourt.platform.tables.PathPrefix;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a prefix or a path leads.
 * @param state on, off, ignored or unrouted
 * @param reason why, one sentence
 */
public record RouteSummary(Optional<String> prefix, String state, Optional<String> processor, Optional<String> table, String reason) {

    public static RouteSummary of(Route route) {
        return switch (route) {
            case Route.To(RawProcessor processor, PathPrefix prefix) ->
                new RouteSummary(Optional.of(prefix.value()), "on", Optional.of(processor.name()),
                        Optional.of(processor.table().id().toString()),
                        "'%s' is the longest declared prefix that covers it.".formatted(prefix));
            case Route.SwitchedOff(RawProcessor processor, PathPrefix prefix) ->
                new RouteSummary(Optional.of(prefix.value()), "off", Optional.of(processor.name()),
                        Optional.of(processor.table().id().toString()),
                        "An operator switched the feed off; its files wait until it is switched on.");
            case Route.Ignored(PathPrefix prefix, String reason) ->
                new RouteSummary(Optional.of(prefix.value()), "ignored", Optional.empty(), Optional.empty(), reason);
            case Route.Unrouted(var nearest) -> new RouteSummary(Optional.empty(), "unrouted", Optional.empty(), Optional.empty(),
                    "No declared prefix covers it."
                            + (nearest.isEmpty()
                                    ? ""
                                    : " Nearest: " + nearest.stream().map(PathPrefix::value).collect(Collectors.joining(", ")) + "."));
        };
    }
}
