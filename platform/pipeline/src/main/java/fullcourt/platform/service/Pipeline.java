package fullcourt.platform.service;

import fullcourt.platform.files.FileIngestion;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.receive.FileOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.PassResult;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.reconcile.SeasonRange;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.config.Phase;
import fullcourt.platform.tables.BusinessDays;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.TableId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Loads files and builds everything that depends on them. The changes that are still to be followed are durable (dirty marks), and so is the date up to which
 * timers have reconciled: after a crash the next process continues from them.
 */
public final class Pipeline {
    /** Days before today that timers compare without a mark: holds end, and expectations depend on the time. */
    public static final int LOOK_BACK_DAYS = 7;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private final FileIngestion ingestion;
    private final Reconciler reconciler;
    private final PassPlanner planner;
    private final ReconciledDates dates;
    private final BusinessDays days;
    private final Clock clock;
    private final AtomicBoolean hasLookedBack = new AtomicBoolean();
    private volatile long notBefore = System.nanoTime();

    public Pipeline(FileIngestion ingestion, Reconciler reconciler, DirtyMarks marks, ObjectStore state, BusinessDays days, Clock clock) {
        this.ingestion = ingestion;
        this.reconciler = reconciler;
        this.planner = new PassPlanner(marks, reconciler);
        this.dates = new ReconciledDates(state);
        this.days = days;
        this.clock = clock;
    }

    public FileOutcome accept(ObjectPath path) {
        return ingestion.accept(path);
    }

    public Map<ObjectPath, FileOutcome> acceptAll(Collection<ObjectPath> paths) {
        return ingestion.acceptAll(paths);
    }

    /** Whether {@link #settle} has anything to do. */
    public boolean isUnsettled() {
        return !hasLookedBack.get() || !dates.through().equals(Optional.of(today())) || planner.hasMarks();
    }

    /** The same for timers: after a failure it is retried after a pause, not at every tick. */
    public boolean isDue() {
        return System.nanoTime() - notBefore >= 0 && isUnsettled();
    }

    /** Rebuilds everything that marked changes made stale, up to today. What fails stays marked and is retried by the next call. */
    public List<PartitionDecision> settle(Consumer<PartitionDecision> progress) {
        notBefore = System.nanoTime() + PAUSE.toNanos();
        LocalDate today = today();
        PassPlan plan = planner.plan(Phase.GRADING, unseen(today), List.of(), today);
        PassResult result = pass(plan, Phase.GRADING, TimeLimit.NONE, progress);
        if (result.isComplete()) {
            dates.wentThrough(today);
            hasLookedBack.set(true);
            notBefore = System.nanoTime();
        }
        return result.decisions();
    }

    /** A new day is compared even if nothing changed: its slate is expected from now on. */
    private List<LocalDate> unseen(LocalDate today) {
        LocalDate next = dates.through().map(date -> date.plusDays(1)).orElseGet(() -> reconciler.firstDayOfSeason(today));
        LocalDate from = hasLookedBack.get() ? next : earlier(next, today.minusDays(LOOK_BACK_DAYS));
        return reconciler.seasons(from, today).stream().map(SeasonRange::from).toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Follows the dirty marks of the services all of whose steps belong to this phase or an earlier one.
     * @param asked dates to compare besides marked ones, each to the end of its season or to today
     */
    public PassResult follow(Phase through, Collection<LocalDate> asked, TimeLimit limit) {
        return pass(planner.plan(through, List.of(), asked, today()), through, limit, decision -> {});
    }

    private PassResult pass(PassPlan plan, Phase through, TimeLimit limit, Consumer<PartitionDecision> progress) {
        PassResult result = plan.ranges().isEmpty()
                ? new PassResult(List.of(), true)
                : reconciler.pass(plan.ranges(), through, limit, plan.cover(), progress);
        if (result.isComplete())
            planner.followed(plan);
        return result;
    }

    /** Follows the dirty marks, and compares the last {@value #LOOK_BACK_DAYS} days whether or not they are marked. */
    public PassResult heal(TimeLimit limit) {
        LocalDate today = today();
        List<LocalDate> recent = reconciler.seasons(today.minusDays(LOOK_BACK_DAYS), today).stream().map(SeasonRange::from).toList();
        return follow(Phase.GRADING, recent, limit);
    }

    /** Compares the whole season once a business day, whether or not it is marked. @return whether a pass was due */
    public boolean compareSeasonIfDue(TimeLimit limit) {
        LocalDate today = today();
        if (dates.wholeSeason().equals(Optional.of(today)))
            return false;
        PassPlan plan = planner.plan(Phase.GRADING, List.of(reconciler.firstDayOfSeason(today)), List.of(), today);
        if (pass(plan, Phase.GRADING, limit, decision -> {}).isComplete())
            dates.wholeSeasonOn(today);
        return true;
    }

    /** Compares a range of dates whether or not anything is marked. */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, Consumer<PartitionDecision> progress) {
        return reconciler.reconcile(from, to, through, progress);
    }

    /** The same within a time limit. */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, TimeLimit limit) {
        return reconciler.reconcile(from, to, through, limit, decision -> {});
    }

    /** The first of the dates that a change of a table without partitions makes stale. */
    LocalDate firstDayStaleBy(TableId table) {
        return reconciler.firstDayStaleBy(table, today());
    }

    String seasonOf(LocalDate date) {
        return reconciler.restOfSeason(date, date).season();
    }

    public LocalDate today() {
        return days.dayOf(clock.instant());
    }

    /** By the same clock. */
    public Instant now() {
        return clock.instant();
    }
}
