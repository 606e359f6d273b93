package fullcourt.platform.pipeline;

import fullcourt.platform.message.MessageOutcome;
import fullcourt.platform.message.PipelineMessage;
import fullcourt.platform.message.SkipReason;
import fullcourt.platform.processor.Phase;
import fullcourt.platform.reconcile.PartitionDecision;
import fullcourt.platform.warehouse.Partition;
import java.time.LocalDate;

/** What a service of derived tables does with a message: a table moved, so look from that day on. */
public final class TableHints {
    private final Pipeline pipeline;

    public TableHints(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    public MessageOutcome handle(PipelineMessage message, Phase through) {
        return switch (message) {
            case PipelineMessage.TableUpdated(var table, Partition.Day(LocalDate date)) -> look(date, through);
            case PipelineMessage.TableUpdated(var table, Partition.Whole()) -> look(pipeline.today(), through);
            case PipelineMessage.BackfillRequested(var table, LocalDate from, LocalDate to) -> look(from, through);
            case PipelineMessage.FileLanded _,PipelineMessage.PredictionRequested _ -> new MessageOutcome.Skipped(
                    new SkipReason.NotForUs("This service derives tables from tables; send it which table moved."));
        };
    }

    private MessageOutcome look(LocalDate from, Phase through) {
        if (from.isAfter(pipeline.today()))
            return new MessageOutcome.Reconciled(0);
        return new MessageOutcome.Reconciled((int) pipeline.reconcile(from, pipeline.today(), through, decision -> {}).stream()
                .filter(PartitionDecision::acted).count());
    }
}
