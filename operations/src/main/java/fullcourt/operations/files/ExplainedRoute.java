package fullcourt.operations.files;

import fullcourt.platform.routing.RouteExplanation;
import java.util.Optional;

/**
 * Where a path leads, and why.
 * @param segment the one that decides, with its position: {@code 2 boxscores}
 */
record ExplainedRoute(Optional<String> prefix, String state, Optional<String> processor, Optional<String> table, String segment,
        String reason) {

    static ExplainedRoute of(RouteExplanation explanation) {
        RouteSummary route = RouteSummary.of(explanation.route());
        boolean needsMore = !route.state().equals("on");
        return new ExplainedRoute(route.prefix(), route.state(), route.processor(), route.table(),
                "%d %s".formatted(explanation.position(), explanation.segment()).strip(),
                needsMore ? explanation.why() + " " + route.reason() : explanation.why());
    }
}
