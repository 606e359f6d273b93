package fullcourt.platform.reconcile;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.runs.RunHistory.PartitionChanges;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.RunStatus;
import fullcourt.platform.state.BuildLease;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.DirtyMarks;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Begins and ends the building of derived partitions under the group's publish state: two writes, however many partitions are built. */
public final class BuildLeases {
    private static final int MAX_TRIES = 20;
    private final PublishStateStore publishStates;
    private final RunHistory runs;
    private final DirtyMarks marks;
    private final EventPublisher events;
    private final Clock clock;

    public BuildLeases(PublishStateStore publishStates, RunHistory runs, DirtyMarks marks, EventPublisher events, Clock clock) {
        this.publishStates = publishStates;
        this.runs = runs;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    public PublishState publishState(Table table, String season) {
        return publishStates.read(table.id(), season).value();
    }

    /** Begins a build. One left running by a dead process is recorded as abandoned, and its work is repeated under a new attempt. */
    public BuildLease begin(Table table, String season, PassCover cover) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Versioned<PublishState> former = publishStates.read(table.id(), season);
            boolean abandoned = former.value().phase() == PublishState.Phase.RUNNING;
            PublishState next = abandoned ? former.value().retrying() : former.value().running(null);
            Optional<Versioned<PublishState>> taken = publishStates.write(table.id(), season, next, former);
            if (taken.isPresent()) {
                if (abandoned)
                    recordAbandoned(table, season, former.value());
                return new BuildLease(table, season, taken.get().value().epoch(), next.sequence(), next.attempt(), false, clock.instant(),
                        cover);
            }
        }
        throw new IllegalStateException(
                "the chain of %s for %s was written by others %d times in a row".formatted(table.id(), season, MAX_TRIES));
    }

    /** Begins a build for steps whose rows are staged: the publisher writes the publish state, and the build only adds the partitions' states. */
    public BuildLease beginStaged(Table table, String season, PassCover cover) {
        PublishState publishState = publishState(table, season);
        return new BuildLease(table, season, publishState.epoch(), publishState.sequence(), 0, true, clock.instant(), cover);
    }

    private void recordAbandoned(Table table, String season, PublishState publishState) {
        String id = "pass_%s_%s_%s_%d_%d".formatted(table.id(), season, publishState.epoch(), publishState.sequence(),
                publishState.attempt());
        Instant now = clock.instant();
        runs.ended(List.of(new Run(id, table.id().name(), table.id(), season, RunStatus.ABANDONED, now, 0, 0, 0,
                "the process ended before the pass did; it is done again")), new PartitionChanges(table, id, Map.of()), Optional.empty());
    }

    /** Records the runs, marks changed partitions as dirty, writes all states at once, then announces the partitions whose content changed. */
    public void end(BuildLease pass, Map<Partition, PartitionState> states, List<Run> ended) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Versioned<PublishState> former = publishStates.read(pass.table().id(), pass.season());
            if (!pass.isOf(former.value()))
                return; // a repair began meanwhile: the partitions are compared again
            Map<Partition, PartitionState> moved = moved(former.value(), states);
            PublishState next = next(pass, former.value(), states, ended);
            Map<Partition, PartitionState> recorded = pass.staged() ? Map.of() : moved; // the publisher recorded its own
            runs.ended(ended, new PartitionChanges(pass.table(),
                    "rp_%s_%s_%d_%d".formatted(pass.table().id(), pass.epoch(), pass.sequence(), pass.attempt()), recorded),
                    pass.staged() ? Optional.empty() : Optional.of(pass.mark()));
            marks.mark(pass.table().id(), pass.season(), recorded.keySet(), pass.cover());
            if (publishStates.write(pass.table().id(), pass.season(), next, former).isPresent()) {
                moved.keySet().forEach(partition -> events.publish(new TableUpdated(pass.table().id(), partition)));
                return;
            }
        }
        throw new IllegalStateException(
                "the chain of %s for %s was written by others %d times in a row".formatted(pass.table().id(), pass.season(), MAX_TRIES));
    }

    /** Whether the warehouse confirmed the build follows from its runs, which are recorded there. */
    private static PublishState next(BuildLease pass, PublishState former, Map<Partition, PartitionState> states, List<Run> ended) {
        if (pass.staged())
            return former.with(states);
        boolean seen = ended.stream().anyMatch(run -> run.status().isOfAWrite());
        return seen ? former.committed(pass.sequence(), false, states) : former.idle(false, states);
    }

    private static Map<Partition, PartitionState> moved(PublishState former, Map<Partition, PartitionState> states) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        states.forEach((partition, state) -> {
            if (!former.state(partition).map(PartitionState::version).equals(Optional.of(state.version())))
                moved.put(partition, state);
        });
        return moved;
    }
}
