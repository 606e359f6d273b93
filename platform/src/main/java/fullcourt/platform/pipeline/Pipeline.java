package fullcourt.platform.pipeline;

import fullcourt.platform.ledger.Intake;
import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.message.PipelineMessage;
import fullcourt.platform.message.PipelineMessage.TableUpdated;
import fullcourt.platform.objects.ObjectPath;
import fullcourt.platform.processor.Phase;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.Reconciler;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.TableId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files in, and everything that follows from them settled. Remembers what moved, so that settling looks at no more than it must. What the process before
 * this one had heard of and not acted upon is forgotten with it: the first settling looks at the last days whether or not anything moved, and the
 * first of a day at that day.
 */
public final class Pipeline {
    /** Days before today that a look covers of which nothing was heard. */
    public static final int LOOK_BACK_DAYS = 7;
    private final Intake intake;
    private final Reconciler reconciler;
    private final BusinessDays days;
    private final Clock clock;
    private final Moves moves = new Moves();
    private final AtomicReference<Optional<LocalDate>> lookedThrough = new AtomicReference<>(Optional.empty());

    public Pipeline(Intake intake, Reconciler reconciler, BusinessDays days, Clock clock) {
        this.intake = intake;
        this.reconciler = reconciler;
        this.days = days;
        this.clock = clock;
    }

    /** Takes note of a table's move; {@link #settle} acts on it. */
    public void noteOf(PipelineMessage message) {
        switch (message) {
            case TableUpdated(var table, Partition.Day(LocalDate date)) -> moves.add(new Move(table, date));
            case TableUpdated(var table, Partition.Whole()) -> moves.add(new Move(table, firstDayStaleBy(table)));
            case PipelineMessage.BackfillRequested(var table, LocalDate from, LocalDate to) -> moves.add(new Move(table, from));
            case PipelineMessage.FileLanded _,PipelineMessage.PredictionRequested _ -> {
            }
        }
    }

    public MessageOutcome accept(ObjectPath path) {
        return intake.accept(path);
    }

    public Map<ObjectPath, MessageOutcome> acceptAll(Collection<ObjectPath> paths) {
        return intake.acceptAll(paths);
    }

    /** Whether there is anything to settle. */
    public boolean isUnsettled() {
        return !moves.isEmpty() || !lookedThrough.get().equals(Optional.of(today()));
    }

    /** Rebuilds what became stale through everything that moved, up to today. If it fails, the next one does it. */
    public List<PartitionDecision> settle(Consumer<PartitionDecision> progress) {
        Set<Move> heard = moves.take();
        boolean settled = false;
        try {
            List<PartitionDecision> decisions = settle(heard, progress);
            settled = true;
            return decisions;
        } finally {
            if (!settled)
                moves.addAll(heard);
        }
    }

    private List<PartitionDecision> settle(Set<Move> heard, Consumer<PartitionDecision> progress) {
        LocalDate today = today();
        Optional<LocalDate> from = firstDayToLookAt(heard, today);
        List<PartitionDecision> decisions = from.isEmpty()
                ? List.of()
                : reconciler.reconcile(from.get(), today, Phase.GRADING, progress);
        lookedThrough.set(Optional.of(today));
        moves.removeAll(decisions.stream().filter(PartitionDecision::acted).map(Move::of).toList()); // made by this very pass, which walked the graph in order
        return decisions;
    }

    /** A new day is looked at even if nothing moved: its slate is expected from now on. */
    private Optional<LocalDate> firstDayToLookAt(Set<Move> heard, LocalDate today) {
        LocalDate unseen = lookedThrough.get().map(day -> day.plusDays(1)).orElse(today.minusDays(LOOK_BACK_DAYS));
        return Stream.concat(Stream.of(unseen), heard.stream().map(Move::date)).min(Comparator.naturalOrder())
                .filter(day -> !day.isAfter(today));
    }

    /** Looks at a range of days whether or not anything was heard of it. */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, Consumer<PartitionDecision> progress) {
        return reconciler.reconcile(from, to, through, progress);
    }

    /** The same, as far as a limit allows. */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, TimeLimit limit) {
        return reconciler.reconcile(from, to, through, limit, decision -> {});
    }

    /** From which day on a move of a table without partitions has to be looked after. Earlier seasons are found when somebody looks at them. */
    LocalDate firstDayStaleBy(TableId table) {
        return reconciler.firstDayStaleBy(table, today());
    }

    public LocalDate today() {
        return days.dayOf(clock.instant());
    }
}
