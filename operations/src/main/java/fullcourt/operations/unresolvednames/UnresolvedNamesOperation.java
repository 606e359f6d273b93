package fullcourt.operations.unresolvednames;

import fullcourt.operations.http.Page;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import java.util.List;
import org.springframework.stereotype.Component;

/** The queue of names that join no player. */
@Component
final class UnresolvedNamesOperation implements Operation {
    private static final int USUAL = 100;
    private static final OperationSpec SPEC = OperationSpec.named("unresolved-names")
            .summary(
                    "Lists names that join no player, those with a betting line first, with up to three suggestions; without a date those of this season, 100 without a limit.")
            .takes(Days.DATE, Days.FROM, Days.TO, Page.LIMIT).usage(Days.USAGE + " [--limit N]").answers(UnresolvedName.class)
            .whenEmpty("Every name of these days joins a player.").example("unresolved-names")
            .example("unresolved-names --date 2025-01-15 --limit 20").at(HttpRoute.list("/unresolved-names")).build();
    private final NameQueue queue;
    private final NameDays days;

    UnresolvedNamesOperation(NameQueue queue, NameDays days) {
        this.queue = queue;
        this.days = days;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Days asked = Days.of(call).orElseGet(days::thisSeason);
        int limit = call.find(Page.LIMIT).orElse(USUAL);
        List<UnresolvedName> waiting = queue.waiting(asked, limit);
        waiting.forEach(output::row);
        if (waiting.size() == limit)
            output.progress("Only the first %d are shown; --limit shows up to %d.".formatted(limit, Page.MAX_ROWS));
        return Exit.DONE;
    }
}
