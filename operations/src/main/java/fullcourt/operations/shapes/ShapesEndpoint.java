package fullcourt.operations.shapes;

import fullcourt.operations.access.OperatorActions;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shapes of documents over HTTP. */
@RestController
class ShapesEndpoint {
    private final Shapes shapes;
    private final Operators operators;
    private final OperatorActions actions;

    ShapesEndpoint(Shapes shapes, Operators operators, OperatorActions actions) {
        this.shapes = shapes;
        this.operators = operators;
        this.actions = actions;
    }

    /** What changed and what is new in all feeds; with a feed, all its places. */
    @GetMapping("/shapes")
    List<Map<String, @Nullable Object>> list(@RequestParam Optional<String> feed) {
        return shapes.rows(feed).stream().<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** @param place all that changed if absent */
    record Accepted(@Nullable String feed, @Nullable String place, @Nullable String reason) {}

    @PostMapping("/shapes/accept")
    Map<String, Object> accept(@RequestBody Accepted accepted, HttpServletRequest request) {
        String operator = operators.asking(request, Role.OPERATE);
        String feed = required("feed", accepted.feed());
        Optional<String> place = Optional.ofNullable(accepted.place()).map(text -> required("place", text));
        actions.record(operator, "shapes", "accept " + feed + place.map(" "::concat).orElse(""), required("reason", accepted.reason()));
        return Map.of("feed", feed, "accepted", shapes.accept(feed, place));
    }

    private static String required(String name, @Nullable String value) {
        return Bounds.text(name, value, "Send it as JSON, and the reason with it.");
    }
}
