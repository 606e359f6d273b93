package fullcourt.platform.reconcile;

import fullcourt.platform.failure.Failure;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import fullcourt.platform.holds.EntityHolds;
import fullcourt.platform.holds.GateReading;
import fullcourt.platform.publish.Publisher;
import fullcourt.platform.runs.Stamp;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunStatus;
import fullcourt.platform.staging.StagingArea;
import fullcourt.platform.state.BuildLease;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import fullcourt.platform.warehouse.Warehouse;
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

/** Builds one partition of a step and returns its new state and run. Entity gate, publish id, status and finding are handled here, the same for every step. */
public final class PartitionBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(PartitionBuilder.class);
    private static final int NAMED = 8;
    private final Warehouse warehouse;
    private final StagingArea stage;
    private final Publisher publisher;
    private final EntityHolds holds;
    private final Findings findings;
    private final PartitionScheme groups;
    private final Stamp stamp;
    private final FoundKeys foundKeys;
    private final GateQuery gates;

    public PartitionBuilder(Warehouse warehouse, StagingArea stage, Publisher publisher, EntityHolds holds, Findings findings,
            PartitionScheme groups, Stamp stamp) {
        this.warehouse = warehouse;
        this.stage = stage;
        this.publisher = publisher;
        this.holds = holds;
        this.findings = findings;
        this.groups = groups;
        this.stamp = stamp;
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

    /** Decides which entities are excluded from a partition, and records it. If that fails, {@link #build} fails the partition without running the step. */
    PartitionBuild gated(PartitionBuild build) {
        if (!(build.step() instanceof TableProcessor processor) || processor.gate().isEmpty())
            return build;
        try {
            List<GateReading> readings = gates.read(processor.gate().get(), parameters(processor, build.date()));
            return build.gatedBy(holds.decide(processor.name(), build.date(), build.inputVersion(), readings));
        } catch (RuntimeException | Error unknown) {
            return build.withoutGate(unknown);
        }
    }

    /** Builds the partition. A failure, even an {@link Error}, is returned as a state and a run, and is a finding; the next pass retries a transient one. */
    BuiltPartition build(PartitionBuild build, BuildLease pass) {
        if (build.gateFailure().isPresent())
            return failed(build, pass, build.gateFailure().get());
        try {
            PartitionVersion version = switch (build.step()) {
                case TableProcessor processor -> replace(processor, build, pass);
                case StagedProcessor processor -> stage(processor, build, pass);
            };
            return built(build, pass, version);
        } catch (RuntimeException | Error failure) {
            return failed(build, pass, failure);
        }
    }

    private PartitionVersion replace(TableProcessor processor, PartitionBuild build, BuildLease pass) {
        Query query = new Query(processor.sql().name(), processor.sql().text(), parameters(processor, build.date()));
        Partition partition = Partition.of(build.date());
        ExcludedEntities without = processor.gate().map(gate -> new ExcludedEntities(gate.entityColumn().name(), build.gate().excluded()))
                .orElse(ExcludedEntities.NONE);
        return warehouse.replace(processor.table(), partition, pass.idOf(partition), query, without, stamp.now()).touched()
                .getOrDefault(partition, PartitionVersion.EMPTY);
    }

    private List<Parameter> parameters(TableProcessor processor, LocalDate date) {
        List<Parameter> parameters = new ArrayList<>(processor.parameters(date));
        parameters.add(Parameter.of("game_date", ColumnType.DATE, date));
        parameters.add(Parameter.of("window_start", ColumnType.DATE, groups.firstDay(date)));
        return parameters;
    }

    private PartitionVersion stage(StagedProcessor processor, PartitionBuild build, BuildLease pass) {
        List<Row> rows = processor.rows(build.date(), warehouse);
        String key = InputVersions.fingerprint(build.date() + build.inputVersion() + processor.codeVersion() + stamp.now());
        if (!rows.isEmpty())
            stage.write(processor.table(), key, rows);
        publisher.publish(processor.table(), pass.cover());
        return publisher.version(processor.table(), Partition.of(build.date()));
    }

    /** Keys that the partition holds now. */
    SortedSet<String> found(PartitionBuild build) {
        return foundKeys.of(build.step(), build.date());
    }

    private BuiltPartition built(PartitionBuild build, BuildLease pass, PartitionVersion version) {
        SortedSet<String> found = version.rows() == 0 ? new TreeSet<>() : found(build);
        Set<String> missing = new TreeSet<>(build.expected());
        missing.removeAll(found);
        Status status = status(build, version, missing);
        String excluded = build.gate().excluded().isEmpty()
                ? ""
                : "; %d excluded for incomplete input".formatted(build.gate().excluded().size());
        String reason = (missing.isEmpty()
                ? build.reason()
                : "%d of %d expected are missing: %s".formatted(missing.size(), build.expected().size(), named(missing)))
                + excluded;
        findings.close("step-failed/%s/%s".formatted(build.step().table().id(), build.date()));
        return new BuiltPartition(build, state(build, status, version, missing, reason), run(build, pass, outcome(status), version.rows()));
    }

    private static String named(Set<String> keys) {
        String some = keys.stream().limit(NAMED).collect(Collectors.joining(" "));
        return keys.size() <= NAMED ? some : some + " and %d more".formatted(keys.size() - NAMED);
    }

    private static Status status(PartitionBuild build, PartitionVersion version, Set<String> missing) {
        if (build.expected().isEmpty())
            return version.rows() == 0 ? Status.COMPLETE_EMPTY : Status.COMPLETE;
        if (missing.isEmpty())
            return Status.COMPLETE;
        return version.rows() == 0 ? Status.WAITING : Status.PARTIAL;
    }

    private PartitionState state(PartitionBuild build, Status status, PartitionVersion version, Set<String> missing, String reason) {
        Map<String, String> inputs = new TreeMap<>(build.inputs());
        inputs.put("resets", build.version().resets());
        return new PartitionState(status, version, inputs, build.version().code(), build.expected().size(),
                build.expected().size() - missing.size(), List.copyOf(missing),
                build.gate().recheckAt(), reason, stamp.build().value(), stamp.now());
    }

    private BuiltPartition failed(PartitionBuild build, BuildLease pass, Throwable cause) {
        Failure failure = new Failure(cause);
        RunStatus status = isTriedAgain(build, failure) ? RunStatus.FAILED_TRANSIENT : RunStatus.FAILED_PERMANENT;
        report(build, failure, status);
        PartitionState state = state(build, Status.FAILED, publisher.version(build.step().table(), Partition.of(build.date())),
                build.expected(), failure.sentence());
        return new BuiltPartition(build, status == RunStatus.FAILED_TRANSIENT ? state.toBeTriedAgain() : state,
                run(build, pass, status, 0));
    }

    /** Whether the build is retried. A staged step's rows are published later if their statement was refused, so its partition is checked again. */
    private static boolean isTriedAgain(PartitionBuild build, Failure failure) {
        return failure.mayPass() || (build.step() instanceof StagedProcessor && failure.cause() instanceof StatementRefusedException);
    }

    private void report(PartitionBuild build, Failure failure, RunStatus status) {
        if (failure.isFault())
            LOG.error("{} of {} failed", build.step().name(), build.date(), failure.cause());
        String remedy = failure.shortage().map(shortage -> shortage.remedy() + " ").orElse("");
        findings.open(Finding.critical("step-failed/%s/%s".formatted(build.step().table().id(), build.date()),
                "%s could not be built: %s".formatted(build.step().name(), failure.sentence()),
                status == RunStatus.FAILED_TRANSIENT
                        ? remedy + "The next reconcile pass retries it."
                        : "Correct the step or its input; it is built again when either changes."));
    }

    /** Reports that a step's partitions of a season could not be compared: nothing is known of them. The next pass that succeeds closes the finding. */
    PartitionDecision notCompared(Step step, String season, LocalDate from, Throwable cause) {
        Failure failure = new Failure(cause);
        if (failure.isFault())
            LOG.error("{} of {} failed", step.name(), season, cause);
        try {
            findings.open(Finding.critical(causeOf(step, season), "%s could not be looked at for %s: %s".formatted(step.name(), season,
                    failure.sentence()),
                    failure.shortage().map(shortage -> shortage.remedy() + " ").orElse("") + "The next reconcile pass retries it."));
        } catch (RuntimeException | Error unreported) { // nothing may hide the failure that is reported here
            LOG.warn("{} could not be looked at for {}: {}", step.name(), season, failure.sentence());
        }
        return new PartitionDecision(step.phase(), step.table().id(), from, Status.FAILED, false, 0, failure.sentence());
    }

    void compared(Step step, String season) {
        findings.close(causeOf(step, season));
    }

    private static String causeOf(Step step, String season) {
        return "step-failed/%s/%s".formatted(step.table().id(), season);
    }

    private static RunStatus outcome(Status status) {
        return switch (status) {
            case COMPLETE -> RunStatus.WRITTEN;
            case COMPLETE_EMPTY -> RunStatus.NOTHING_EXPECTED;
            case PARTIAL -> RunStatus.PARTIAL;
            case WAITING, MISSING, STALE -> RunStatus.WAITING;
            case FAILED -> RunStatus.FAILED_PERMANENT;
        };
    }

    private static Run run(PartitionBuild build, BuildLease pass, RunStatus status, long rows) {
        String id = "%s_%s_%s".formatted(build.step().name(), build.date(),
                InputVersions.fingerprint(build.inputVersion() + pass.epoch() + pass.sequence() + pass.attempt() + pass.startedAt()));
        return new Run(id, build.step().name(), build.step().table().id(), build.date().toString(), status, pass.startedAt(), rows, rows, 0,
                build.reason());
    }
}
