package fullcourt.operations.holds;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.holds.EntityHolds;
import org.springframework.stereotype.Component;

/** Who is held now. */
@Component
final class ListHoldsOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("holds list")
            .summary("Lists players and teams that are held, since when, and what frees them.").answers(HoldSummary.class)
            .whenEmpty("No player and no team is held.").example("holds").at(HttpRoute.list("/holds")).build();
    private final EntityHolds holds;

    ListHoldsOperation(EntityHolds holds) {
        this.holds = holds;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        holds.current().stream().map(HoldSummary::of).forEach(output::row);
        return Exit.DONE;
    }
}
