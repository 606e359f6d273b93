package fullcourt.operations.partitions;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Days;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.ParameterType;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.state.PartitionState;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reconciles days until nothing is left to do. */
@Component
final class RunOperation implements Operation {
    private static final Parameter<Phase> THROUGH = Parameter.option("through", "PHASE",
            ParameterType.choice(Phase.class, phases()), "The last phase that is built; grading if absent.");
    private static final OperationSpec SPEC = OperationSpec.named("run")
            .summary(
                    "Loads what landed, publishes what is staged and rebuilds what is stale, until nothing is left to do; without a date whatever moved, up to today.")
            .takes(Days.DATE, Days.FROM, Days.TO, THROUGH)
            .usage("%s [--through %s]".formatted(Days.USAGE, String.join("|", phases().keySet())))
            .changes(Effect.CHANGES, Role.OPERATE).answers(PartitionSummary.class).whenEmpty("No partition of these days has input yet.")
            .exit(Exit.DONE, "nothing is left to do").exit(Exit.REFUSED, "something waits, is partial, failed or was quarantined")
            .example("run").example("run --date 2025-01-15 --through analytics").build();
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final PartitionStates states;
    private final PartitionScheme seasons;

    RunOperation(FileIngestion ingestion, Pipeline pipeline, PartitionStates states, PartitionScheme seasons) {
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.states = states;
        this.seasons = seasons;
    }

    private static SequencedMap<String, Phase> phases() {
        SequencedMap<String, Phase> phases = new LinkedHashMap<>();
        for (Phase phase : Phase.values())
            phases.put(phase.label(), phase);
        return phases;
    }

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        Optional<Days> days = Days.of(call);
        SweepReport sweep = ingestion.sweep(Duration.ZERO);
        output.progress("%d files had no outcome yet".formatted(sweep.outcomes().size()));
        boolean built = reconcile(days, call.find(THROUGH).orElse(Phase.GRADING), output);
        List<String> problems = sweep.outcomes().values().stream().flatMap(RunOperation::problem).toList();
        problems.forEach(output::line);
        return problems.isEmpty() && built ? Exit.DONE : Exit.REFUSED;
    }

    /** @return whether nothing of these days is left to do */
    private boolean reconcile(Optional<Days> days, Phase through, Output output) {
        Consumer<PartitionDecision> progress = BuildProgress.to(output);
        Days looked = days.orElse(new Days(pipeline.today(), pipeline.today()));
        boolean finished = show(loaded(looked), output);
        if (days.isEmpty() && through == Phase.GRADING)
            finished &= show(pipeline.settle(progress).stream().filter(decision -> !looked.has(decision.date())).map(PartitionSummary::of),
                    output);
        for (Days season : looked.bySeason(seasons::firstDay))
            finished &= show(pipeline.reconcile(season.from(), season.to(), through, progress).stream().map(PartitionSummary::of), output);
        return finished;
    }

    private static boolean show(Stream<PartitionSummary> rows, Output output) {
        return rows.peek(output::row).map(RunOperation::isFinished).reduce(true, Boolean::logicalAnd);
    }

    private Stream<PartitionSummary> loaded(Days days) {
        return states.tables().stream().filter(table -> table.phase() == Phase.RAW)
                .flatMap(table -> states.of(table.table()).entrySet().stream()
                        .filter(entry -> entry.getKey() instanceof Partition.Day(LocalDate date) && days.has(date))
                        .map(entry -> row(table, entry.getKey(), entry.getValue())));
    }

    private static PartitionSummary row(PartitionStates.PhaseTable table, Partition partition, PartitionState state) {
        return new PartitionSummary(table.phase().label(), table.table().toString(), partition.toString(), state.status(),
                state.version().rows(), state.reason());
    }

    private static boolean isFinished(PartitionSummary row) {
        return switch (row.status()) {
            case COMPLETE, COMPLETE_EMPTY -> true;
            case MISSING, WAITING, PARTIAL, STALE, FAILED -> false;
        };
    }

    private static Stream<String> problem(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Quarantined(var object, String problem) -> Stream.of("quarantined: %s: %s".formatted(object, problem));
            case MessageOutcome.RetryLater(var after, String problem) -> Stream.of("to be tried again: " + problem);
            case FileOutcome.Staged _,FileOutcome.AlreadyStaged _,FileOutcome.Empty _,MessageOutcome.Skipped _ ->
                Stream.of();
        };
    }
}
