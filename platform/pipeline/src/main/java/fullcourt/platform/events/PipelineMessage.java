package fullcourt.platform.events;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;

/** Everything that can arrive on a push subscription. A message is a hint: losing one costs time, never data. */
public sealed interface PipelineMessage {

    /** @param path in the landing bucket; the version is whatever is there when we look */
    record FileLanded(ObjectPath path) implements PipelineMessage {}

    record TableUpdated(TableId table, Partition partition) implements PipelineMessage {}

    record BackfillRequested(TableId table, LocalDate from, LocalDate to) implements PipelineMessage {}

    /** One player's predictions are asked for. */
    record PredictionRequested(String player, LocalDate date) implements PipelineMessage {}
}
