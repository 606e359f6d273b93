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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Files in, and everything that follows from them settled. Remembers the earliest day that moved, so that settling looks at no more than it must. */
public final class Pipeline {
    private final Intake intake;
    private final Reconciler reconciler;
    private final BusinessDays days;
    private final Clock clock;
    private final AtomicReference<Optional<LocalDate>> earliestMoved = new AtomicReference<>(Optional.empty());

    public Pipeline(Intake intake, Reconciler reconciler, BusinessDays days, Clock clock) {
        this.intake = intake;
        this.reconciler = reconciler;
        this.days = days;
        this.clock = clock;
    }

    /** Takes note of a table's move; {@link #settle} acts on it. */
    public void noteOf(PipelineMessage message) {
        switch (message) {
            case TableUpdated(var table, Partition.Day(LocalDate date)) -> moved(date);
            case TableUpdated(var table, Partition.Whole()) -> moved(today()); // what else it made stale is found by the nightly look at the season
            case PipelineMessage.BackfillRequested(var table, LocalDate from, LocalDate to) -> moved(from);
            case PipelineMessage.FileLanded _,PipelineMessage.PredictionRequested _ -> {
            }
        }
    }

    private void moved(LocalDate date) {
        earliestMoved.updateAndGet(known -> known.filter(day -> !day.isAfter(date)).or(() -> Optional.of(date)));
    }

    public MessageOutcome accept(ObjectPath path) {
        return intake.accept(path);
    }

    public Map<ObjectPath, MessageOutcome> acceptAll(Collection<ObjectPath> paths) {
        return intake.acceptAll(paths);
    }

    /** Whether something moved since the last {@link #settle}. */
    public boolean hasMoved() {
        return earliestMoved.get().isPresent();
    }

    /** Rebuilds what became stale through everything that moved, up to today. */
    public List<PartitionDecision> settle(Consumer<PartitionDecision> progress) {
        Optional<LocalDate> from = earliestMoved.getAndSet(Optional.empty());
        if (from.isEmpty() || from.get().isAfter(today()))
            return List.of();
        List<PartitionDecision> decisions = reconciler.reconcile(from.get(), today(), Phase.GRADING, progress);
        earliestMoved.set(Optional.empty()); // the moves of this very pass are settled by it: it walked the graph in order
        return decisions;
    }

    /** Looks at a range of days whether or not anything was heard of it. */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, Consumer<PartitionDecision> progress) {
        return reconciler.reconcile(from, to, through, progress);
    }

    /** The same, as far as a limit allows. */
    public List<PartitionDecision> reconcile(LocalDate from, LocalDate to, Phase through, TimeLimit limit) {
        return reconciler.reconcile(from, to, through, limit, decision -> {});
    }

    public LocalDate today() {
        return days.dayOf(clock.instant());
    }
}
