package fullcourt.platform.publish;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.RunHistory.PartitionChanges;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.HighWaterMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes known what a write changed, once its rows are in the table: run history, dirty mark, publish state, {@code table.updated}. The publish state stays
 * RUNNING until everything before it is recorded, so the next process repeats what a crash prevented.
 */
public final class Announcer {
    private final RunHistory runs;
    private final DirtyMarks marks;
    private final PublishStateStore states;
    private final EventPublisher events;

    public Announcer(RunHistory runs, DirtyMarks marks, PublishStateStore states, EventPublisher events) {
        this.runs = runs;
        this.marks = marks;
        this.states = states;
        this.events = events;
    }

    /**
     * What a write changed in one partition group.
     * @param former the publish state as it was read
     * @param next the publish state after the write
     * @param id names the write in the history: the same write is recorded once
     * @param moved partitions whose content changed
     * @param cover what the reconcile pass in progress follows by itself
     */
    public record Announcement(Table table, String group, Versioned<PublishState> former, PublishState next, String id, List<Run> runs,
            Optional<HighWaterMark> mark, Map<Partition, PartitionState> moved, PassCover cover) {}

    /** Of some partition states those whose content differs from the recorded one. */
    public static Map<Partition, PartitionState> moved(PublishState former, Map<Partition, PartitionState> states) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        states.forEach((partition, state) -> {
            if (!former.state(partition).map(PartitionState::version).equals(Optional.of(state.version())))
                moved.put(partition, state);
        });
        return moved;
    }

    /** @return false if another process wrote the publish state in between: it announces what it found, and nothing else was published */
    public boolean announce(Announcement write) {
        runs.ended(write.runs(), new PartitionChanges(write.table(), write.id(), write.moved()), write.mark());
        marks.mark(write.table().id(), write.group(), write.moved().keySet(), write.cover());
        if (states.write(write.table().id(), write.group(), write.next(), write.former()).isEmpty())
            return false;
        write.moved().keySet().forEach(partition -> events.publish(new TableUpdated(write.table().id(), partition)));
        return true;
    }
}
