package fullcourt.platform.reconcile;

import fullcourt.platform.failure.Failure;
import fullcourt.platform.parallel.Parallelism;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.PassCover;
import fullcourt.config.Phase;
import fullcourt.platform.steps.Step;
import fullcourt.platform.tables.PartitionScheme;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.TableReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compares what should exist with what exists: goes through the steps in dependency order and builds each partition that is missing or stale.
 * Messages, timers and commands all use it; nothing else builds derived tables.
 */
public final class Reconciler {
    private final StepGraph graph;
    private final PublishStateStore publishStates;
    private final PartitionScheme groups;
    private final StepReconciler steps;
    private final TableReader reader;
    private final Parallelism parallelism;
    private final Clock clock;
    private final ReentrantLock onePassAtATime = new ReentrantLock();

    public Reconciler(StepGraph graph, PublishStateStore publishStates, PartitionScheme groups, StepReconciler steps, TableReader reader,
            Parallelism parallelism, Clock clock) {
        this.graph = graph;
        this.publishStates = publishStates;
        this.groups = groups;
        this.steps = steps;
        this.reader = reader;
        this.parallelism = parallelism;
        this.clock = clock;
    }

    /** Steps in the order in which they are reconciled. */
    public List<Step> steps() {
        return graph.inOrder();
    }

    /** From which day on a change of a table without partitions makes steps stale: the season's first if a step reads it, else the day itself. */
    public LocalDate firstDayStaleBy(TableId table, LocalDate day) {
        boolean isRead = graph.inOrder().stream().flatMap(step -> step.inputs().stream()).anyMatch(input -> input.table().equals(table));
        return isRead ? groups.firstDay(day) : day;
    }

    public LocalDate firstDayOfSeason(LocalDate date) {
        return groups.firstDay(date);
    }

    /**
     * One reconcile pass over the graph for a range of days. One pass is enough: a step sees what the steps before it built in the same pass.
     * <p>No failure, not even an {@link Error}, stops other steps or seasons. A partition whose build fails is a finding and a decision {@code FAILED}; a step
     * that cannot be compared is one for the whole range. If that failure is transient, it is thrown after all other steps, so that the caller retries.
     * @param through the last phase to reconcile
     * @return one decision for each partition that is expected or exists in the range
     */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, Consumer<PartitionDecision> progress) {
        return reconcile(from, to, through, TimeLimit.NONE, progress);
    }

    /**
     * The same within a time limit, which includes waiting for a pass of another caller.
     * @return the decisions made until then; if the limit is over afterwards, a further pass may have to continue
     */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, TimeLimit limit,
            Consumer<PartitionDecision> progress) {
        return pass(seasons(from, to), through, limit, PassCover.NONE, progress).decisions();
    }

    /** The same for several ranges, in their order. @param cover changes that need no dirty mark: those ranges must reach their season's end, or today */
    public PassResult pass(List<SeasonRange> ranges, Phase through, TimeLimit limit, PassCover cover,
            Consumer<PartitionDecision> progress) {
        ReconcilePass pass = new ReconcilePass(limit, cover);
        if (!isMyTurn(limit))
            return new PassResult(List.of(), false);
        try {
            Consumer<PartitionDecision> inTurn = oneAtATime(progress);
            List<PartitionDecision> decisions = ranges.stream().flatMap(range -> walk(range, through, pass, inTurn).stream()).toList();
            pass.rethrow();
            return new PassResult(decisions, pass.isComplete());
        } finally {
            onePassAtATime.unlock();
        }
    }

    private List<PartitionDecision> walk(SeasonRange range, Phase through, ReconcilePass pass, Consumer<PartitionDecision> progress) {
        ReconcileContext context = context(range.season(), pass);
        return graph.waves().stream().flatMap(wave -> sideBySide(wave, through, group -> alone(group, range, context, progress)).stream())
                .toList();
    }

    private ReconcileContext context(String season, ReconcilePass pass) {
        return new ReconcileContext(new InputVersions(publishStates, groups, season), new ExpectedKeys(reader, clock.instant()), pass);
    }

    private boolean isMyTurn(TimeLimit limit) {
        try {
            return onePassAtATime.tryLock(limit.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PassStoppedException(stopped);
        }
    }

    private List<PartitionDecision> sideBySide(List<List<Step>> wave, Phase through,
            Function<List<Step>, List<PartitionDecision>> walk) {
        List<List<Step>> groups = wave.stream().map(group -> group.stream().filter(step -> step.phase().compareTo(through) <= 0).toList())
                .filter(group -> !group.isEmpty()).toList();
        return parallelism.map(groups, walk).stream().flatMap(List::stream).toList();
    }

    private static Consumer<PartitionDecision> oneAtATime(Consumer<PartitionDecision> progress) {
        ReentrantLock turn = new ReentrantLock();
        return decision -> {
            turn.lock();
            try {
                progress.accept(decision);
            } finally {
                turn.unlock();
            }
        };
    }

    /** The status of every partition of a range, {@code STALE} or {@code MISSING} if a pass would build it. Builds nothing. */
    public List<PartitionDecision> plan(LocalDate from, LocalDate to, Phase through) {
        List<PartitionDecision> plan = new ArrayList<>();
        seasons(from, to).forEach(range -> {
            ReconcileContext context = context(range.season(), new ReconcilePass(TimeLimit.NONE, PassCover.NONE));
            graph.inOrder().stream().filter(step -> step.phase().compareTo(through) <= 0)
                    .forEach(step -> plan.addAll(steps.plan(step, range, context)));
        });
        return plan;
    }

    /** One step, or steps that are walked day by day: a failure is confined to them. */
    private List<PartitionDecision> alone(List<Step> group, SeasonRange range, ReconcileContext context,
            Consumer<PartitionDecision> progress) {
        try {
            List<PartitionDecision> decisions = group.size() == 1
                    ? steps.reconcile(group.getFirst(), range, context, progress)
                    : dayByDay(group, range, context, progress);
            group.forEach(step -> steps.compared(step, range.season()));
            return decisions;
        } catch (PassStoppedException stopped) {
            context.pass().failed(stopped);
            return List.of();
        } catch (RuntimeException | Error failure) {
            if (new Failure(failure).mayPass())
                context.pass().failed(failure);
            else
                context.pass().leftWork();
            return group.stream().map(step -> steps.notCompared(step, range.season(), range.from(), failure)).toList();
        }
    }

    private List<PartitionDecision> dayByDay(List<Step> group, SeasonRange range, ReconcileContext context,
            Consumer<PartitionDecision> progress) {
        SortedSet<LocalDate> days = new TreeSet<>(); // a step of the group may expect more after another one was built for the same day
        group.forEach(step -> days.addAll(steps.days(step, range, context)));
        List<PartitionDecision> decisions = new ArrayList<>();
        for (LocalDate day : days) {
            for (Step step : group) {
                decisions.addAll(steps.reconcile(step, new SeasonRange(range.season(), day, day), context, progress));
            }
        }
        return decisions;
    }

    /** The dates of a range by season, oldest first. */
    public List<SeasonRange> seasons(LocalDate from, LocalDate to) {
        List<SeasonRange> seasons = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = seasons.getLast().to().plusDays(1))
            seasons.add(restOfSeason(day, to));
        return seasons;
    }

    /** From a date to the end of its season, or to {@code last}, whichever is first. */
    public SeasonRange restOfSeason(LocalDate from, LocalDate last) {
        String season = groups.label().apply(from);
        LocalDate to = from;
        while (to.isBefore(last) && groups.label().apply(to.plusDays(1)).equals(season))
            to = to.plusDays(1);
        return new SeasonRange(season, from, to);
    }
}
