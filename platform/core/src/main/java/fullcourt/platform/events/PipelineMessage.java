package fullcourt.platform.events;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.TableId;
import java.time.LocalDate;

/** Everything that can arrive on a push subscription. Losing a message costs time, never data. */
public sealed interface PipelineMessage {

    /** @param path in the landing bucket; the version is the one that exists on handling */
    record FileLanded(ObjectPath path) implements PipelineMessage {}

    record TableUpdated(TableId table, Partition partition) implements PipelineMessage {}

    record BackfillRequested(TableId table, LocalDate from, LocalDate to) implements PipelineMessage {}

    /** A request for one player's predictions. */
    record PredictionRequested(String player, LocalDate date) implements PipelineMessage {}
}
