package fullcourt.operations.holds;

import fullcourt.operations.access.OperatorActions;
import fullcourt.operations.command.Bounds;
import fullcourt.operations.command.Columns;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.access.Operators;
import fullcourt.platform.access.Role;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.resilience.BreakerState;
import fullcourt.platform.resilience.Breakers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Holds over HTTP. */
@RestController
class HoldsEndpoint {
    private final EntityHolds holds;
    private final Operators operators;
    private final OperatorActions actions;
    private final Breakers breakers;

    HoldsEndpoint(EntityHolds holds, Operators operators, OperatorActions actions, Breakers breakers) {
        this.holds = holds;
        this.operators = operators;
        this.actions = actions;
        this.breakers = breakers;
    }

    @GetMapping("/holds")
    List<Map<String, @Nullable Object>> list() {
        return holds.current().stream().limit(Bounds.MOST_ROWS).map(HoldRow::of).<Map<String, @Nullable Object>>map(Columns::of).toList();
    }

    /** Everything that is being left alone: entities, and outside systems. */
    @GetMapping("/breakers")
    Map<String, Object> breakers() {
        return Map.of("entity_holds", list(), "processor_breakers",
                breakers.states().stream().<Map<String, @Nullable Object>>map(Columns::of).toList());
    }

    record BreakerReset(@Nullable String system, @Nullable String reason) {}

    @PostMapping("/breakers/reset")
    Map<String, @Nullable Object> resetBreaker(@RequestBody BreakerReset reset, HttpServletRequest request) {
        String operator = operators.asking(request, Role.OPERATE);
        String system = required("system", reset.system());
        actions.record(operator, "breakers", "reset " + system, required("reason", reset.reason()));
        return Columns
                .of(breakers.reset(system).orElseThrow(() -> new UsageException("'%s' is no system. Accepted are %s.".formatted(system,
                        breakers.states().stream().map(BreakerState::system).toList()))));
    }

    record Reset(@Nullable String entity, @Nullable String reason) {}

    @PostMapping("/holds/reset")
    Map<String, Object> reset(@RequestBody Reset reset, HttpServletRequest request) {
        String operator = operators.asking(request, Role.OPERATE);
        String entity = required("entity", reset.entity());
        String reason = required("reason", reset.reason());
        actions.record(operator, "holds", "reset " + entity, reason);
        return Map.of("entity", entity, "ended", holds.reset(entity, reason));
    }

    private static String required(String name, @Nullable String value) {
        return Bounds.text(name, value, "Send it as JSON, and the reason with it.");
    }
}
