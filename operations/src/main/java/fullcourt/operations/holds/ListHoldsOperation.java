package fullcourt.operations.holds;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.holds.EntityHolds;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is held now. */
@Component
final class ListHoldsOperation implements Operation {
    /** As many as a screen shows below the answer. */
    private static final int LISTED = 18;
    private static final OperationSpec SPEC = OperationSpec.named("holds list")
            .summary("Says how many players and teams are held, and lists them: since when, and what frees them; 18 without a limit.")
            .takes(Page.LIMIT).answers(HoldSummary.class)
            .whenEmpty("No player and no team is held.").example("holds").example("holds --limit 500").at(HttpRoute.list("/holds")).build();
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
        List<HoldSummary> held = holds.current().stream().map(HoldSummary::of).toList();
        int listed = call.find(Page.LIMIT).orElse(LISTED);
        if (!held.isEmpty())
            output.headline(sentence(held, listed));
        held.stream().limit(listed).forEach(output::row);
        return Exit.DONE;
    }

    private static String sentence(List<HoldSummary> held, int listed) {
        String more = held.size() > listed ? "; the first %d follow, --limit lists more".formatted(listed) : "";
        return "%d players and teams are held until their missing input arrives, at the latest until %s%s.".formatted(
                held.stream().map(HoldSummary::entity).distinct().count(),
                held.stream().map(HoldSummary::until).max(Comparator.naturalOrder()).orElseThrow(), more);
    }
}
