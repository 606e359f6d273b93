package fullcourt.platform.reconcile;

import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.state.BuildLease;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PartitionState.Status;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.steps.Input;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.steps.Step;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Partition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/**
 * Reconciles one step for one season: compares expected partitions with existing ones and builds the difference in parallel, newest first, under one build
 * lease. The publish state is written when the lease begins and ends, not for each partition.
 */
public final class StepReconciler implements AutoCloseable {
    private static final String EXPECTED = "expected"; // among the inputs: what the schedule expects
    private final BuildLeases passes;
    private final PartitionBuilder builder;
    private final Clock clock;
    private final ExecutorService workers;

    public StepReconciler(BuildLeases passes, PartitionBuilder builder, Parallelism parallelism, Clock clock) {
        this.passes = passes;
        this.builder = builder;
        this.clock = clock;
        this.workers = Executors.newFixedThreadPool(parallelism.atOnce(), Thread.ofPlatform().name("build-", 1).daemon().factory());
    }

    List<PartitionDecision> reconcile(Step step, SeasonRange range, ReconcileContext context, Consumer<PartitionDecision> progress) {
        if (context.pass().limit().isOver())
            return List.of();
        PublishState publishState = passes.publishState(step.table(), range.season());
        SortedMap<LocalDate, SortedSet<String>> expected = context.expected().expected(step, range.from(), range.to());
        StepVersion version = builder.version(step);
        SortedMap<LocalDate, PartitionBuild> work = new TreeMap<>();
        List<PartitionDecision> decisions = new ArrayList<>();
        for (LocalDate date : dates(publishState, expected, range)) {
            PartitionBuild build = build(step, version, date, expected, context);
            String reason = staleReason(build, publishState);
            Optional<PartitionState> fresh = reason.isEmpty() ? publishState.state(Partition.of(date)) : Optional.empty();
            fresh.ifPresent(state -> decisions.add(decision(build, state, false)));
            if (fresh.isEmpty())
                work.put(date, build.because(reason));
        }
        if (!work.isEmpty())
            decisions.addAll(build(step, range.season(), work, context.pass(), progress));
        context.versions().forget(step.table().id());
        decisions.sort(Comparator.comparing(PartitionDecision::date));
        return decisions;
    }

    /** Days of a range on which something is expected or exists. */
    SortedSet<LocalDate> days(Step step, SeasonRange range, ReconcileContext context) {
        return dates(passes.publishState(step.table(), range.season()), context.expected().expected(step, range.from(), range.to()), range);
    }

    /**
     * The present status of each partition, {@code STALE} or {@code MISSING} if a pass would build it. Nothing is written. A partition of which only fewer keys
     * are expected than before counts as fresh, although a pass rebuilds it. What a build makes stale in other steps is not foreseen.
     */
    List<PartitionDecision> plan(Step step, SeasonRange range, ReconcileContext context) {
        PublishState publishState = passes.publishState(step.table(), range.season());
        SortedMap<LocalDate, SortedSet<String>> expected = context.expected().expected(step, range.from(), range.to());
        StepVersion version = builder.version(step);
        List<PartitionDecision> plan = new ArrayList<>();
        for (LocalDate date : dates(publishState, expected, range)) {
            PartitionBuild build = build(step, version, date, expected, context);
            String reason = isOnlyExpectedLess(build, publishState) ? "" : staleReason(build, publishState);
            plan.add(publishState.state(Partition.of(date)).map(
                    state -> reason.isEmpty()
                            ? decision(build, state, false)
                            : planned(build, Status.STALE, state.version().rows(), reason))
                    .orElseGet(() -> planned(build, Status.MISSING, 0, reason)));
        }
        return plan;
    }

    /** Whether the only change is that less is expected than when the partition was built (nothing after a tip-off): its content is still right. */
    private boolean isOnlyExpectedLess(PartitionBuild build, PublishState publishState) {
        Optional<PartitionState> state = publishState.state(Partition.of(build.date()));
        if (state.isEmpty())
            return false;
        Map<String, String> inputs = new TreeMap<>(build.inputs());
        inputs.put(EXPECTED, state.get().inputs().getOrDefault(EXPECTED, ""));
        PartitionBuild asItWas = new PartitionBuild(build.step(), build.version(), build.date(), build.expected(), inputs);
        return staleReason(asItWas, publishState).isEmpty() && builder.found(build).containsAll(build.expected());
    }

    private static PartitionDecision planned(PartitionBuild build, Status status, long rows, String reason) {
        return new PartitionDecision(build.step().phase(), build.step().table().id(), build.date(), status, false, rows, reason);
    }

    private PartitionBuild build(Step step, StepVersion version, LocalDate date, SortedMap<LocalDate, SortedSet<String>> expected,
            ReconcileContext context) {
        return new PartitionBuild(step, version, date, expected.getOrDefault(date, new TreeSet<>()),
                inputs(step, date, context.versions(), expected));
    }

    private static SortedSet<LocalDate> dates(PublishState publishState, SortedMap<LocalDate, SortedSet<String>> expected,
            SeasonRange range) {
        SortedSet<LocalDate> dates = new TreeSet<>(expected.keySet());
        publishState.partitions().keySet().stream().map(LocalDate::parse).filter(range::contains)
                .forEach(dates::add);
        return dates;
    }

    private Map<String, String> inputs(Step step, LocalDate date, InputVersions versions,
            SortedMap<LocalDate, SortedSet<String>> expected) {
        Map<String, String> inputs = new TreeMap<>();
        for (Input input : step.inputs()) {
            inputs.merge(input.table().toString(), versions.of(input, date), (one, other) -> one + "+" + other);
        }
        inputs.put(EXPECTED, InputVersions.fingerprint(String.valueOf(expected.get(date))));
        if (step instanceof TableProcessor processor)
            inputs.put("parameters", InputVersions
                    .fingerprint(processor.parameters(date).stream().map(each -> each.name() + "=" + each.value()).toList().toString()));
        return inputs;
    }

    /** Empty if the partition is fresh. */
    private String staleReason(PartitionBuild build, PublishState publishState) {
        PartitionState state = publishState.partitions().get(build.date().toString());
        if (state == null)
            return "it was never built";
        if (state.recheckAt().filter(at -> !at.isAfter(clock.instant())).isPresent())
            return "a hold has ended";
        if (state.status() == Status.STALE)
            return "a repair found it in the warehouse";
        if (!state.codeVersion().equals(build.version().code()))
            return "the step's code changed";
        if (!build.version().resets().equals(state.inputs().getOrDefault("resets", "")))
            return "an operator reset a hold";
        return build.inputs().entrySet().stream().filter(input -> !input.getValue().equals(state.inputs().get(input.getKey())))
                .map(input -> input.getKey() + " changed")
                .findFirst().orElse("");
    }

    private List<PartitionDecision> build(Step step, String season, SortedMap<LocalDate, PartitionBuild> work, ReconcilePass reconcile,
            Consumer<PartitionDecision> progress) {
        TimeLimit limit = reconcile.limit();
        BuildLease pass = switch (step) {
            case TableProcessor _ -> passes.begin(step.table(), season, reconcile.cover());
            case StagedProcessor _ -> passes.beginStaged(step.table(), season, reconcile.cover()); // its rows are published by the publisher, which owns the publish state
        };
        TimeLimit gates = limit.half();
        List<PartitionBuild> oldestFirst = work.values().stream().takeWhile(build -> !gates.isOver()).map(builder::gated).toList(); // holds depend on the days before
        List<Callable<Optional<BuiltPartition>>> newestFirst = oldestFirst.reversed().stream()
                .map(build -> (Callable<Optional<BuiltPartition>>) () -> limit.isOver()
                        ? Optional.empty()
                        : Optional.of(builder.build(build, pass)))
                .toList();
        Map<Partition, PartitionState> states = new TreeMap<>();
        List<Run> runs = new ArrayList<>();
        List<PartitionDecision> decisions = new ArrayList<>();
        List<Throwable> unrecorded = new ArrayList<>();
        for (BuiltPartition built : inParallel(newestFirst, unrecorded)) {
            runs.add(built.run());
            if (built.isToBeTriedAgain())
                reconcile.leftWork();
            states.put(Partition.of(built.build().date()), built.state());
            PartitionDecision decision = decision(built.build(), built.state(), true);
            decisions.add(decision);
            progress.accept(decision);
        }
        if (!runs.isEmpty() || unrecorded.isEmpty())
            passes.end(pass, states, runs); // else it stays open, and the next pass repeats the builds
        if (!unrecorded.isEmpty())
            throw endOfThePass(unrecorded.getFirst());
        return decisions;
    }

    /** @param unrecorded receives the failures that prevented an outcome from being recorded; the other builds go on */
    private List<BuiltPartition> inParallel(List<Callable<Optional<BuiltPartition>>> builds, List<Throwable> unrecorded) {
        List<BuiltPartition> built = new ArrayList<>();
        try {
            for (Future<Optional<BuiltPartition>> future : workers.invokeAll(builds))
                add(future, built, unrecorded);
            return built;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PassStoppedException(stopped);
        } catch (RejectedExecutionException | CancellationException stopped) {
            throw new PassStoppedException(stopped);
        }
    }

    private static void add(Future<Optional<BuiltPartition>> future, List<BuiltPartition> built, List<Throwable> unrecorded)
            throws InterruptedException {
        try {
            future.get().ifPresent(built::add);
        } catch (ExecutionException failed) {
            unrecorded.add(Objects.requireNonNullElse(failed.getCause(), failed));
        }
    }

    /** A build's outcome could not be recorded. The partition is as stale as before, and the next pass builds it again; the caller gets the cause. */
    private static RuntimeException endOfThePass(Throwable failed) {
        return switch (failed) {
            case Error error -> throw error;
            case RuntimeException known -> known;
            default -> new IllegalStateException("a build failed in a way its outcome cannot tell", failed);
        };
    }

    /** The decision for a step whose partitions of a season could not be compared. */
    PartitionDecision notCompared(Step step, String season, LocalDate from, Throwable cause) {
        return builder.notCompared(step, season, from, cause);
    }

    void compared(Step step, String season) {
        builder.compared(step, season);
    }

    private static PartitionDecision decision(PartitionBuild build, PartitionState state, boolean acted) {
        return new PartitionDecision(build.step().phase(), build.step().table().id(), build.date(), state.status(), acted,
                state.version().rows(), state.reason());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
