package fullcourt.operations.heal;

import fullcourt.config.Phase;
import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.HttpRoute;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameters;
import fullcourt.operations.operation.UsageException;
import fullcourt.operations.partitions.BuildProgress;
import fullcourt.operations.proof.GapRequests;
import fullcourt.platform.access.Role;
import fullcourt.platform.backfill.Receipt;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.tables.PartitionScheme;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Heals some dates from raw data to grades: shows the plan, and carries it out if it is told to. */
@Component
final class HealOperation implements Operation {
    private static final OperationSpec SPEC = OperationSpec.named("heal")
            .summary(
                    "Shows what is missing or stale between two dates and what would be done about it; with --apply does it: files, requests to the scraper, builds.")
            .takes(Days.DATE, Days.FROM, Days.TO, Parameters.APPLY).usage(Days.USAGE + " [--apply]")
            .changes(Effect.CHANGES_IF_CONFIRMED, Role.OPERATE).answers(HealStep.class).whenEmpty("Nothing is left to do.")
            .exit(Exit.DONE, "nothing is left to do").exit(Exit.REFUSED, "something is left to do, named")
            .example("heal --from 2025-01-14 --to 2025-01-15").example("heal --date 2025-01-15 --apply")
            .at(HttpRoute.change("/heal").withRowsAs("steps")).build();
    private final HealPlan plan;
    private final GapRequests requests;
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final PartitionScheme seasons;

    HealOperation(HealPlan plan, GapRequests requests, FileIngestion ingestion, Pipeline pipeline, PartitionScheme seasons) {
        this.plan = plan;
        this.requests = requests;
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.seasons = seasons;
    }

    /** @param files landed files that had no outcome @param requested calls to the scraper @param built partitions; all 0 where only the plan is shown */
    private record Healed(boolean applied, int files, long requested, long built, int left) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Days days = Days.of(call).orElseThrow(() -> new UsageException("Name the dates: heal " + Days.USAGE)).withinASeason();
        boolean applied = call.has(Parameters.APPLY);
        Healed done = applied ? apply(days, output) : new Healed(false, 0, 0, 0, 0);
        List<HealStep> left = plan.of(days);
        output.result(sentence(done, left.size()), new Healed(applied, done.files(), done.requested(), done.built(), left.size()));
        left.forEach(output::row);
        return left.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    private Healed apply(Days days, Output output) {
        int files = ingestion.sweep(Duration.ZERO).outcomes().size();
        output.progress("%d files had no outcome yet".formatted(files));
        long requested = requests.request(days, "heal").stream().filter(Receipt::isAsked).count();
        output.progress("%d requests to the scraper".formatted(requested));
        if (requested > 0)
            files += ingestion.sweep(Duration.ZERO).outcomes().size(); // what it delivered
        long built = days.bySeason(seasons::firstDay).reversed().stream()
                .flatMap(season -> pipeline.reconcile(season.from(), season.to(), Phase.GRADING, BuildProgress.to(output)).stream())
                .filter(PartitionDecision::acted).count();
        return new Healed(true, files, requested, built, 0);
    }

    private static String sentence(Healed done, int left) {
        if (!done.applied())
            return left == 0 ? "Nothing is left to do." : "%d steps are left to do; --apply does what can be done.".formatted(left);
        return "%d files were read, %d requests sent, %d partitions built; %s.".formatted(done.files(), done.requested(), done.built(),
                left == 0 ? "nothing is left to do" : "%d steps are left to do".formatted(left));
    }
}
