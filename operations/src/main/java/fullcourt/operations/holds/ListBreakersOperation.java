package fullcourt.operations.holds;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Columns;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.resilience.BreakerState;
import fullcourt.platform.resilience.Breakers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The circuit breakers of outside systems, and with them what else is not tried for a while: held entities. */
@Component
final class ListBreakersOperation implements Operation {
    private static final String CLOSED = "CLOSED";
    private static final OperationSpec SPEC = OperationSpec.named("breakers list")
            .summary("Lists the circuit breakers of outside systems; over HTTP with the entity holds.").answers(BreakerState.class)
            .whenEmpty("This process calls no outside system.").example("breakers").at(HttpRoute.object("/breakers")).build();
    private final Breakers breakers;
    private final EntityHolds holds;

    ListBreakersOperation(Breakers breakers, EntityHolds holds) {
        this.breakers = breakers;
        this.holds = holds;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record HoldsAndBreakers(List<Map<String, @Nullable Object>> entityHolds,
            List<Map<String, @Nullable Object>> processorBreakers) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        List<BreakerState> states = breakers.states();
        List<Map<String, @Nullable Object>> held = columns(holds.current().stream().limit(Page.MAX_ROWS).map(HoldSummary::of));
        output.result("%d of %d circuit breakers are not closed; %d entities are held.".formatted(
                states.stream().filter(state -> !state.state().equals(CLOSED)).count(), states.size(), held.size()),
                new HoldsAndBreakers(held, columns(states.stream())));
        states.forEach(output::row);
        return Exit.DONE;
    }

    private static List<Map<String, @Nullable Object>> columns(Stream<? extends Record> rows) {
        return rows.<Map<String, @Nullable Object>>map(Columns::of).toList();
    }
}
