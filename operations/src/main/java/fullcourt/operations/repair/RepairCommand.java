package fullcourt.operations.repair;

import fullcourt.operations.command.Arguments;
import fullcourt.operations.command.Command;
import fullcourt.operations.command.Effect;
import fullcourt.operations.command.Exit;
import fullcourt.operations.command.Output;
import fullcourt.operations.command.UsageException;
import fullcourt.operations.partitions.PartitionStates;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.FileIngestion.SweepReport;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.repair.Comparison.Apart;
import fullcourt.platform.repair.Repair.Plan;
import fullcourt.platform.repair.Repair;
import fullcourt.platform.repair.RepairKind;
import fullcourt.platform.service.Pipeline;
import fullcourt.platform.steps.Phase;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code repair}: ends a halt after state or warehouse were lost, restored or swapped alone. */
@Component
final class RepairCommand implements Command {
    private static final String YES = "yes";
    private final Repair repair;
    private final RepairEstimate estimate;
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final PartitionStates states;

    RepairCommand(Repair repair, RepairEstimate estimate, FileIngestion ingestion, Pipeline pipeline, PartitionStates states) {
        this.repair = repair;
        this.estimate = estimate;
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.states = states;
    }

    private record RepairRow(String step, String what) {}

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public String usage() {
        return "--adopt|--rebuild [--yes]";
    }

    @Override
    public String purpose() {
        return "After state or warehouse were lost or restored alone: says what it will do and how long it takes, and does it with --yes. --adopt: the warehouse is right; --rebuild: the landing bucket is.";
    }

    @Override
    public Set<String> switches() {
        return Set.of("adopt", "rebuild", YES);
    }

    @Override
    public Effect effect(Arguments arguments) {
        return arguments.has(YES) ? Effect.CHANGES : Effect.LOOKS;
    }

    @Override
    public Role role() {
        return Role.ADMINISTER;
    }

    @Override
    public boolean isForAHalt() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        arguments.allow(name(), switches());
        RepairKind kind = kind(arguments);
        Optional<Apart> reason = repair.reason();
        if (reason.isEmpty()) {
            output.line("State and warehouse belong together. There is nothing to repair.");
            return Exit.REFUSED;
        }
        Plan plan = repair.plan(kind);
        tell(reason.get(), plan, output);
        if (!plan.strangers().isEmpty())
            throw new UsageException(
                    "This process does not know %s. Repair with a process of all services, which is one without the setting fullcourt.services."
                            .formatted(String.join(", ", plan.strangers())));
        if (!arguments.has(YES)) {
            output.line("Nothing was done. 'fullcourt repair --%s --yes' does it.".formatted(kind.word()));
            output.question("Do it now?");
            return Exit.REFUSED;
        }
        carryOut(kind, output);
        return Exit.DONE;
    }

    private static RepairKind kind(Arguments arguments) {
        List<RepairKind> named = Arrays.stream(RepairKind.values()).filter(kind -> arguments.has(kind.word())).toList();
        if (named.size() != 1 || !arguments.words().isEmpty())
            throw new UsageException(
                    "Say which side is right: 'repair --adopt' if the warehouse is, 'repair --rebuild' if the files in the landing bucket are.");
        return named.getFirst();
    }

    private void tell(Apart reason, Plan plan, Output output) {
        RepairEstimate.Work work = estimate.work();
        long emptied = plan.emptied().values().stream().mapToLong(Long::longValue).sum();
        output.line(reason.sentence());
        output.row(new RepairRow("warehouse", "%,d rows of %d tables are removed, %,d rows stay".formatted(emptied, plan.emptied().size(),
                plan.keptRows())));
        output.row(new RepairRow("state",
                "a new epoch begins, publish states are made from what the warehouse holds, %,d records of files are forgotten"
                        .formatted(plan.fileRecords())));
        output.row(new RepairRow("files", "%,d files of the landing bucket are read again".formatted(work.files())));
        output.row(new RepairRow("derived tables", "up to %,d partitions are built again".formatted(work.partitions())));
        output.row(new RepairRow("time", work.inWords()));
    }

    private void carryOut(RepairKind kind, Output output) {
        repair.carryOut(kind, output::progress);
        SweepReport sweep = ingestion.sweep(Duration.ZERO);
        output.progress("%d files are read".formatted(sweep.outcomes().size()));
        long built = states.span()
                .map(span -> pipeline.reconcile(span.first(), pipeline.today(), Phase.GRADING,
                        decision -> output.progress("%s %s: %s".formatted(decision.table(), decision.date(), decision.status()))))
                .stream().flatMap(List::stream).filter(PartitionDecision::acted).count();
        output.line("Done: %d files were read, %d partitions were built. 'fullcourt verify' proves it.".formatted(sweep.outcomes().size(),
                built));
    }
}
