package fullcourt.operations.repair;

import fullcourt.operations.operation.Call;
import fullcourt.operations.operation.Effect;
import fullcourt.operations.operation.Exit;
import fullcourt.operations.operation.Operation;
import fullcourt.operations.operation.OperationSpec;
import fullcourt.operations.operation.Output;
import fullcourt.operations.operation.Parameter;
import fullcourt.operations.operation.Parameters;
import fullcourt.operations.operation.UsageException;
import fullcourt.operations.partitions.BuildProgress;
import fullcourt.operations.partitions.PartitionStates;
import fullcourt.platform.access.Role;
import fullcourt.platform.files.LandingSweep.SweepReport;
import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.repair.Comparison.Apart;
import fullcourt.platform.repair.Repair.Plan;
import fullcourt.platform.repair.Repair;
import fullcourt.platform.repair.RepairKind;
import fullcourt.platform.service.Pipeline;
import fullcourt.config.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends a halt after state or warehouse were lost, restored or swapped alone. */
@Component
final class RepairOperation implements Operation {
    private static final Parameter<Boolean> ADOPT = Parameter.flag(RepairKind.ADOPT.word(), "The warehouse is right.");
    private static final Parameter<Boolean> REBUILD = Parameter.flag(RepairKind.REBUILD.word(),
            "The files in the landing bucket are right.");
    private static final OperationSpec SPEC = OperationSpec.named("repair")
            .summary(
                    "After state or warehouse were lost, restored or swapped alone: says what it will do and how long it takes, asks at a terminal, and does it with --yes.")
            .takes(ADOPT, REBUILD, Parameters.YES).usage("--adopt|--rebuild [--yes]").changes(Effect.CHANGES_IF_CONFIRMED, Role.ADMINISTER)
            .worksInAHalt().answers(RepairRow.class).whenEmpty("Nothing was done.").exit(Exit.DONE, "repaired")
            .exit(Exit.REFUSED, "nothing was done: refused, not confirmed, or nothing to repair").example("repair --adopt")
            .example("repair --rebuild --yes").build();
    private final Repair repair;
    private final RepairEstimate estimate;
    private final FileIngestion ingestion;
    private final Pipeline pipeline;
    private final PartitionStates states;

    RepairOperation(Repair repair, RepairEstimate estimate, FileIngestion ingestion, Pipeline pipeline, PartitionStates states) {
        this.repair = repair;
        this.estimate = estimate;
        this.ingestion = ingestion;
        this.pipeline = pipeline;
        this.states = states;
    }

    private record RepairRow(String step, String what) {}

    @Override
    public OperationSpec spec() {
        return SPEC;
    }

    @Override
    public int run(Call call, Output output) {
        RepairKind kind = kind(call);
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
        if (!call.has(Parameters.YES)) {
            output.line("Nothing was done. 'fullcourt repair --%s --yes' does it.".formatted(kind.word()));
            output.question("Do it now?");
            return Exit.REFUSED;
        }
        carryOut(kind, output);
        return Exit.DONE;
    }

    private static RepairKind kind(Call call) {
        if (call.has(ADOPT) == call.has(REBUILD))
            throw new UsageException(
                    "Say which side is right: 'repair --adopt' if the warehouse is, 'repair --rebuild' if the files in the landing bucket are.");
        return call.has(ADOPT) ? RepairKind.ADOPT : RepairKind.REBUILD;
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
                        BuildProgress.to(output)))
                .stream().flatMap(List::stream).filter(PartitionDecision::acted).count();
        output.line("Done: %d files were read, %d partitions were built. 'fullcourt verify' proves it.".formatted(sweep.outcomes().size(),
                built));
    }
}
