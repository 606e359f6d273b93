package fullcourt.operations.proof;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.service.Pipeline;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The completeness of each team and game, as a list. Rule: {@code docs/rules/completeness.md}. */
@Component
final class ListCompletenessOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("completeness")
            .summary("Lists how complete the box scores of each team and game are; without a date of the last seven days.")
            .takes(Days.DATE, Days.FROM, Days.TO).usage(Days.USAGE).answers(TeamGameSummary.class)
            .whenEmpty("The schedule has no game on these days.").example("completeness").example("completeness --date 2025-01-15")
            .at(HttpRoute.list("/completeness")).build();
    private final CompletenessCheck check;
    private final Pipeline pipeline;

    ListCompletenessOperation(CompletenessCheck check, Pipeline pipeline) {
        this.check = check;
        this.pipeline = pipeline;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        check.teamGames(Days.of(call).orElseGet(this::lately).withinASeason()).forEach(output::row);
        return Exit.DONE;
    }

    private Days lately() {
        LocalDate today = pipeline.today();
        return new Days(today.minusDays(Pipeline.LOOK_BACK_DAYS), today);
    }
}
