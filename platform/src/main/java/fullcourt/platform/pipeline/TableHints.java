package fullcourt.platform.pipeline;

import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.message.PipelineMessage;
import fullcourt.platform.message.SkipReason;
import fullcourt.platform.processor.Phase;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.reconcile.TimeLimit;
import fullcourt.platform.warehouse.Partition;
import java.time.Duration;
import java.time.LocalDate;

/** What a service of derived tables does with a message: a table moved, so look from that day on. The message is answered when that is settled. */
public final class TableHints {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final Pipeline pipeline;
    private final Duration longest;
    private final SharedLooks looks;

    /** @param longest time that one message may take; what is left then is done for its redelivery */
    public TableHints(Pipeline pipeline, Duration longest) {
        this.pipeline = pipeline;
        this.longest = longest;
        this.looks = new SharedLooks(longest);
    }

    public MessageOutcome handle(PipelineMessage message, Phase through) {
        return switch (message) {
            case PipelineMessage.TableUpdated(var table, Partition.Day(LocalDate date)) -> look(date, through);
            case PipelineMessage.TableUpdated(var table, Partition.Whole()) -> look(pipeline.firstDayStaleBy(table), through);
            case PipelineMessage.BackfillRequested(var table, LocalDate from, LocalDate to) -> look(from, through);
            case PipelineMessage.FileLanded _,PipelineMessage.PredictionRequested _ -> new MessageOutcome.Skipped(
                    new SkipReason.NotForUs("This service derives tables from tables; send it which table moved."));
        };
    }

    private MessageOutcome look(LocalDate from, Phase through) {
        if (from.isAfter(pipeline.today()))
            return new MessageOutcome.Reconciled(0);
        TimeLimit limit = TimeLimit.of(longest);
        return looks.look(from, through, earliest -> look(earliest, through, limit));
    }

    private MessageOutcome look(LocalDate from, Phase through, TimeLimit limit) {
        long built = pipeline.reconcile(from, pipeline.today(), through, limit).stream().filter(PartitionDecision::acted).count();
        return limit.isOver()
                ? new MessageOutcome.RetryLater(SOON,
                        "%d partitions were built in the time a message has; more may be stale.".formatted(built))
                : new MessageOutcome.Reconciled((int) built);
    }
}
