package fullcourt.operations.partitions;

import fullcourt.operations.command.Arguments.Days;
import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.platform.files.FileIngestion.SweepReport;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.steps.Phase;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code run}: looks at days until nothing is left to do. */
@Component
final class RunCommand implements Command {
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final PartitionStates states;
    private final PartitionScheme seasons;

    RunCommand(FileIngestion ingestion, Pipeline pipeline, PartitionStates states, PartitionScheme seasons) {
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.states = states;
        this.seasons = seasons;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String usage() {
        return "[--date D | --from D --to D] [--through %s]"
                .formatted(Arrays.stream(Phase.values()).map(Phase::label).collect(Collectors.joining("|")));
    }

    @Override
    public String purpose() {
        return "Loads what landed and rebuilds what is stale, until nothing is left to do; without a date whatever moved, up to today.";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), Set.of("date", "from", "to", "through"));
        if (!arguments.words().isEmpty())
            throw new UsageException("'run' takes only options: run %s.".formatted(usage()));
        Optional<Days> days = arguments.days();
        Phase through = through(arguments);
        SweepReport sweep = ingestion.sweep(Duration.ZERO);
        output.progress("%d files had no outcome yet".formatted(sweep.outcomes().size()));
        boolean built = reconcile(days, through, output);
        List<String> quarantinedFiles = sweep.outcomes().values().stream().flatMap(RunCommand::problem).toList();
        quarantinedFiles.forEach(output::line);
        boolean finished = quarantinedFiles.isEmpty() && built;
        return finished ? Exit.DONE : Exit.REFUSED;
    }

    private static Phase through(Arguments arguments) {
        String accepted = Arrays.stream(Phase.values()).map(Phase::label).collect(Collectors.joining(", "));
        return arguments.option("through")
                .map(name -> Phase.of(name)
                        .orElseThrow(() -> new UsageException("--through is '%s', accepted are %s.".formatted(name, accepted))))
                .orElse(Phase.GRADING);
    }

    /** @return whether nothing of these days is left to do */
    private boolean reconcile(Optional<Days> days, Phase through, Output output) {
        Consumer<PartitionDecision> progress = decision -> output
                .progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status()));
        Days looked = days.orElse(new Days(pipeline.today(), pipeline.today()));
        boolean finished = show(loaded(looked), output);
        if (days.isEmpty() && through == Phase.GRADING)
            finished &= show(pipeline.settle(progress).stream().filter(decision -> !looked.has(decision.date())).map(PartitionRow::of),
                    output);
        for (Days season : looked.bySeason(seasons::firstDay))
            finished &= show(pipeline.reconcile(season.from(), season.to(), through, progress).stream().map(PartitionRow::of), output);
        return finished;
    }

    private static boolean show(Stream<PartitionRow> rows, Output output) {
        return rows.peek(output::row).map(RunCommand::isFinished).reduce(true, Boolean::logicalAnd);
    }

    private Stream<PartitionRow> loaded(Days days) {
        return states.tables().stream().filter(table -> table.phase() == Phase.RAW)
                .flatMap(table -> states.of(table.table()).entrySet().stream()
                        .filter(entry -> entry.getKey() instanceof Partition.Day(LocalDate date) && days.has(date))
                        .map(entry -> row(table, entry.getKey(), entry.getValue())));
    }

    private static PartitionRow row(PartitionStates.PhaseTable table, Partition partition, PartitionState state) {
        return new PartitionRow(table.phase().label(), table.table().toString(), partition.toString(), state.status(),
                state.version().rows(), state.reason());
    }

    private static boolean isFinished(PartitionRow row) {
        return switch (row.status()) {
            case COMPLETE, EMPTY_OK -> true;
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
