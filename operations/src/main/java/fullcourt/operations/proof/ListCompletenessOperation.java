package fullcourt.operations.proof;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.platform.backfill.TeamGame;
import fullcourt.platform.backfill.TeamGames;
import fullcourt.platform.service.Pipeline;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The completeness of each team and game, as a list. Rule: {@code docs/rules/completeness.md}. */
@Component
final class ListCompletenessOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("completeness")
            .summary("Lists how complete the box scores of each team and game are; without a date of the last seven days.")
            .takes(Days.DATE, Days.FROM, Days.TO).usage(Days.USAGE).answers(TeamGame.class)
            .whenEmpty("No game of the schedule is over on these days.").example("completeness").example("completeness --date 2025-01-15")
            .at(HttpRoute.list("/completeness")).build();
    private final TeamGames teamGames;
    private final Pipeline pipeline;

    ListCompletenessOperation(TeamGames teamGames, Pipeline pipeline) {
        this.teamGames = teamGames;
        this.pipeline = pipeline;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Days days = Days.of(call).orElseGet(this::lately).withinASeason();
        teamGames.finished(days.from(), days.to()).forEach(output::row);
        return Exit.DONE;
    }

    private Days lately() {
        LocalDate today = pipeline.today();
        return new Days(today.minusDays(Pipeline.LOOK_BACK_DAYS), today);
    }
}
