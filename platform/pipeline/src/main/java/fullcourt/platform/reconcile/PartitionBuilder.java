package fullcourt.platform.reconcile;

import fullcourt.platform.failure.Failure;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.GateReading;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunStatus;
import fullcourt.platform.staging.Stage;
import fullcourt.platform.state.BuildPass;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionGroups;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Warehouse.LeftOut;
import fullcourt.platform.warehouse.Warehouse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds one partition and records how it ended. The parts that every step needs are here, around the step: gate, publish id, outcome, finding. */
public final class PartitionBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(PartitionBuilder.class);
    private static final int NAMED = 8;
    private final Warehouse warehouse;
    private final Stage stage;
    private final Publisher publisher;
    private final EntityHolds holds;
    private final Findings findings;
    private final PartitionGroups groups;
    private final BuildId build;
    private final Clock clock;
    private final FoundKeys foundKeys;
    private final GateQuery gates;

    public PartitionBuilder(Warehouse warehouse, Stage stage, Publisher publisher, EntityHolds holds, Findings findings,
            PartitionGroups groups, BuildId build,
            Clock clock) {
        this.warehouse = warehouse;
        this.stage = stage;
        this.publisher = publisher;
        this.holds = holds;
        this.findings = findings;
        this.groups = groups;
        this.build = build;
        this.clock = clock;
        this.foundKeys = new FoundKeys(warehouse);
        this.gates = new GateQuery(warehouse);
    }

    StepVersion version(Step step) {
        return new StepVersion(codeVersion(step), gateOf(step).isEmpty() ? "" : holds.resets(step.name()));
    }

    /** A fingerprint of what a step does: its text, what it reads and what it writes. */
    private static String codeVersion(Step step) {
        String code = switch (step) {
            case TableProcessor table -> table.sql().text() + table.gate().map(GateQuery::sql).orElse("");
            case StagedProcessor staged -> Integer.toString(staged.codeVersion());
        };
        return InputVersions.fingerprint(
                code + step.inputs() + step.table().columns().stream().map(column -> column.name() + column.type().sqlName()).toList());
    }

    private static Optional<EntityGate> gateOf(Step step) {
        return step instanceof TableProcessor processor ? processor.gate() : Optional.empty();
    }

    /** Decides which entities are excluded from a partition, and records it. */
    Task gated(Task task) {
        if (!(task.step() instanceof TableProcessor processor) || processor.gate().isEmpty())
            return task;
        try {
            List<GateReading> readings = gates.read(processor.gate().get(), parameters(processor, task.date()));
            return task.gatedBy(holds.decide(processor.name(), task.date(), task.inputVersion(), readings));
        } catch (RuntimeException | Error unknown) {
            return task.withoutGate(unknown);
        }
    }

    /** Builds the partition. A step's failure, even an {@link Error}, does not stop other partitions: it is recorded and reported, and retried if it is transient. */
    BuiltPartition build(Task task, BuildPass pass) {
        if (task.gateFailure().isPresent())
            return failed(task, pass, task.gateFailure().get());
        try {
            PartitionVersion version = switch (task.step()) {
                case TableProcessor processor -> replace(processor, task, pass);
                case StagedProcessor processor -> stage(processor, task, pass);
            };
            return built(task, pass, version);
        } catch (RuntimeException | Error failure) {
            return failed(task, pass, failure);
        }
    }

    private PartitionVersion replace(TableProcessor processor, Task task, BuildPass pass) {
        Query query = new Query(processor.sql().name(), processor.sql().text(), parameters(processor, task.date()));
        Partition partition = Partition.of(task.date());
        LeftOut without = processor.gate().map(gate -> new LeftOut(gate.entityColumn().name(), task.gate().leftOut()))
                .orElse(LeftOut.NONE);
        return warehouse.replace(processor.table(), partition, pass.idOf(partition), query, without, clock.instant()).touched()
                .getOrDefault(partition, PartitionVersion.EMPTY);
    }

    private List<Parameter> parameters(TableProcessor processor, LocalDate date) {
        List<Parameter> parameters = new ArrayList<>(processor.parameters(date));
        parameters.add(Parameter.of("game_date", ColumnType.DATE, date));
        parameters.add(Parameter.of("window_start", ColumnType.DATE, groups.firstDay(date)));
        return parameters;
    }

    private PartitionVersion stage(StagedProcessor processor, Task task, BuildPass pass) {
        List<Row> rows = processor.rows(task.date(), warehouse);
        String key = InputVersions.fingerprint(task.date() + task.inputVersion() + processor.codeVersion() + clock.instant());
        if (!rows.isEmpty())
            stage.write(processor.table(), key, rows);
        publisher.publish(processor.table(), pass.cover());
        return publisher.version(processor.table(), Partition.of(task.date()));
    }

    /** Keys that the partition holds now. */
    SortedSet<String> found(Task task) {
        return foundKeys.of(task.step(), task.date());
    }

    private BuiltPartition built(Task task, BuildPass pass, PartitionVersion version) {
        SortedSet<String> found = version.rows() == 0 ? new TreeSet<>() : found(task);
        Set<String> missing = new TreeSet<>(task.expected());
        missing.removeAll(found);
        Status status = status(task, version, missing);
        String leftOut = task.gate().leftOut().isEmpty()
                ? ""
                : "; %d excluded for incomplete input".formatted(task.gate().leftOut().size());
        String reason = (missing.isEmpty()
                ? task.reason()
                : "%d of %d expected are missing: %s".formatted(missing.size(), task.expected().size(), named(missing)))
                + leftOut;
        findings.close("step-failed/%s/%s".formatted(task.step().table().id(), task.date()));
        return new BuiltPartition(task, state(task, status, version, missing, reason), run(task, pass, outcome(status), version.rows()));
    }

    private static String named(Set<String> keys) {
        String some = keys.stream().limit(NAMED).collect(Collectors.joining(" "));
        return keys.size() <= NAMED ? some : some + " and %d more".formatted(keys.size() - NAMED);
    }

    private static Status status(Task task, PartitionVersion version, Set<String> missing) {
        if (task.expected().isEmpty())
            return version.rows() == 0 ? Status.EMPTY_OK : Status.COMPLETE;
        if (missing.isEmpty())
            return Status.COMPLETE;
        return version.rows() == 0 ? Status.WAITING : Status.PARTIAL;
    }

    private PartitionState state(Task task, Status status, PartitionVersion version, Set<String> missing, String reason) {
        Map<String, String> inputs = new TreeMap<>(task.inputs());
        inputs.put("resets", task.version().resets());
        return new PartitionState(status, version, inputs, task.version().code(), task.expected().size(),
                task.expected().size() - missing.size(), List.copyOf(missing),
                task.gate().recheckAt(), reason, build.value(), clock.instant());
    }

    private BuiltPartition failed(Task task, BuildPass pass, Throwable cause) {
        Failure failure = new Failure(cause);
        RunStatus status = isTriedAgain(task, failure) ? RunStatus.FAILED_TRANSIENT : RunStatus.FAILED_PERMANENT;
        report(task, failure, status);
        PartitionState state = state(task, Status.FAILED, publisher.version(task.step().table(), Partition.of(task.date())),
                task.expected(), failure.sentence());
        return new BuiltPartition(task, status == RunStatus.FAILED_TRANSIENT ? state.toBeTriedAgain() : state, run(task, pass, status, 0));
    }

    /** Whether the build is retried. A staged step's rows are published later if their statement was refused, so its partition is checked again. */
    private static boolean isTriedAgain(Task task, Failure failure) {
        return failure.mayPass() || (task.step() instanceof StagedProcessor && failure.cause() instanceof StatementRefusedException);
    }

    private void report(Task task, Failure failure, RunStatus status) {
        if (failure.isFault())
            LOG.error("{} of {} failed", task.step().name(), task.date(), failure.cause());
        String remedy = failure.shortage().map(shortage -> shortage.remedy() + " ").orElse("");
        findings.open(Finding.critical("step-failed/%s/%s".formatted(task.step().table().id(), task.date()),
                "%s could not be built: %s".formatted(task.step().name(), failure.sentence()),
                status == RunStatus.FAILED_TRANSIENT
                        ? remedy + "The next reconcile pass retries it."
                        : "Correct the step or its input; it is built again when either changes."));
    }

    /** Reports that a step's partitions of a season could not be compared: nothing is known of them. The next pass that succeeds closes the finding. */
    PartitionDecision notLookedAt(Step step, String season, LocalDate from, Throwable cause) {
        Failure failure = new Failure(cause);
        if (failure.isFault())
            LOG.error("{} of {} failed", step.name(), season, cause);
        try {
            findings.open(Finding.critical(causeOf(step, season), "%s could not be looked at for %s: %s".formatted(step.name(), season,
                    failure.sentence()),
                    failure.shortage().map(shortage -> shortage.remedy() + " ").orElse("") + "The next reconcile pass retries it."));
        } catch (RuntimeException | Error unreported) { // findings are stored in the warehouse: while it is unavailable there is only the log
            LOG.warn("{} could not be looked at for {}: {}", step.name(), season, failure.sentence());
        }
        return new PartitionDecision(step.phase(), step.table().id(), from, Status.FAILED, false, 0, failure.sentence());
    }

    void lookedAt(Step step, String season) {
        findings.close(causeOf(step, season));
    }

    private static String causeOf(Step step, String season) {
        return "step-failed/%s/%s".formatted(step.table().id(), season);
    }

    private static RunStatus outcome(Status status) {
        return switch (status) {
            case COMPLETE -> RunStatus.WRITTEN;
            case EMPTY_OK -> RunStatus.NOTHING_EXPECTED;
            case PARTIAL -> RunStatus.PARTIAL;
            case WAITING, MISSING, STALE -> RunStatus.WAITING;
            case FAILED -> RunStatus.FAILED_PERMANENT;
        };
    }

    private static Run run(Task task, BuildPass pass, RunStatus status, long rows) {
        String id = "%s_%s_%s".formatted(task.step().name(), task.date(),
                InputVersions.fingerprint(task.inputVersion() + pass.epoch() + pass.sequence() + pass.attempt() + pass.startedAt()));
        return new Run(id, task.step().name(), task.step().table().id(), task.date().toString(), status, pass.startedAt(), rows, rows, 0,
                task.reason());
    }
}
