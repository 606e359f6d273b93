package fullcourt.platform.service;

import fullcourt.platform.events.PipelineMessage;
import fullcourt.platform.receive.MessageOutcome;
import fullcourt.platform.receive.SkipReason;
import fullcourt.platform.receive.UpdateOutcome;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.PassResult;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.service.ReconcileCoalescer.Scope;
import fullcourt.config.Phase;
import fullcourt.platform.tables.Partition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Handles messages for a service of derived tables: after a table's change it reconciles from the changed day on. The message is answered when that is done. */
public final class TableUpdateHandler {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final Pipeline pipeline;
    private final Duration longest;
    private final ReconcileCoalescer coalescer;

    /** @param longest time that one message may take; the redelivery does the rest */
    TableUpdateHandler(Pipeline pipeline, Duration longest) {
        this.pipeline = pipeline;
        this.longest = longest;
        this.coalescer = new ReconcileCoalescer(longest);
    }

    /** The handler of a service whose last phase it is. */
    public Function<PipelineMessage, MessageOutcome> through(Phase phase) {
        return message -> handle(message, phase);
    }

    private UpdateOutcome handle(PipelineMessage message, Phase through) {
        return switch (message) {
            case PipelineMessage.TableUpdated(var table, Partition.Day(LocalDate date)) -> reconcile(date, through);
            case PipelineMessage.TableUpdated(var table, Partition.Whole()) -> reconcile(pipeline.firstDayStaleBy(table), through);
            case PipelineMessage.BackfillRequested(var table, LocalDate from, LocalDate to) -> reconcile(from, through);
            case PipelineMessage.FileLanded _,PipelineMessage.PredictionRequested _ -> new MessageOutcome.Skipped(
                    new SkipReason.NotForUs("This service derives tables from tables; send it which table moved."));
        };
    }

    /** Reconciles changes with a dirty mark that were not followed because a message was lost or its process died. */
    public void followMarks() {
        pipeline.follow(Phase.GRADING, List.of(), TimeLimit.of(longest));
    }

    private UpdateOutcome reconcile(LocalDate from, Phase through) {
        if (from.isAfter(pipeline.today()))
            return new UpdateOutcome.Reconciled(0); // a pass of that day clears the mark
        TimeLimit limit = TimeLimit.of(longest);
        return coalescer.reconcile(from, new Scope(through, pipeline.seasonOf(from)), earliest -> reconcile(earliest, through, limit));
    }

    private UpdateOutcome reconcile(LocalDate from, Phase through, TimeLimit limit) {
        PassResult result = pipeline.follow(through, List.of(from), limit);
        long built = result.decisions().stream().filter(PartitionDecision::acted).count();
        return result.isComplete()
                ? new UpdateOutcome.Reconciled((int) built)
                : new MessageOutcome.RetryLater(SOON,
                        "%d partitions were built; the time of a message is over, or some could not be built now.".formatted(built));
    }
}
