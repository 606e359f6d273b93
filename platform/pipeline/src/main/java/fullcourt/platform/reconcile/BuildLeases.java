package fullcourt.platform.reconcile;

import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.runs.RunHistory.PartitionChanges;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.publish.Announcer;
import fullcourt.platform.publish.Announcer.Announcement;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.RunStatus;
import fullcourt.platform.state.BuildLease;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore;
import fullcourt.platform.state.PartitionState;
import fullcourt.platform.state.PassCover;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins and ends the building of derived partitions under the group's publish state: two writes, however many partitions are built. */
public final class BuildLeases {
    private static final int MAX_TRIES = 20;
    private final PublishStateStore publishStates;
    private final RunHistory runs;
    private final Announcer announcer;
    private final Clock clock;

    public BuildLeases(PublishStateStore publishStates, RunHistory runs, Announcer announcer, Clock clock) {
        this.publishStates = publishStates;
        this.runs = runs;
        this.announcer = announcer;
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
        throw writtenByOthers(table, season);
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

    /** Records the runs and all states at once, and announces the partitions whose content changed; those of staged steps the publisher has announced. */
    public void end(BuildLease pass, Map<Partition, PartitionState> states, List<Run> ended) {
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            Versioned<PublishState> former = publishStates.read(pass.table().id(), pass.season());
            if (!pass.isOf(former.value()))
                return; // a repair began meanwhile: the partitions are compared again
            Map<Partition, PartitionState> moved = pass.staged() ? Map.of() : Announcer.moved(former.value(), states);
            if (announcer.announce(new Announcement(pass.table(), pass.season(), former, next(pass, former.value(), states, ended),
                    "rp_%s_%s_%d_%d".formatted(pass.table().id(), pass.epoch(), pass.sequence(), pass.attempt()), ended,
                    pass.staged() ? Optional.empty() : Optional.of(pass.mark()), moved, pass.cover())))
                return;
        }
        throw writtenByOthers(pass.table(), pass.season());
    }

    private static IllegalStateException writtenByOthers(Table table, String season) {
        return new IllegalStateException(
                "the publish state of %s for %s was written by others %d times in a row".formatted(table.id(), season, MAX_TRIES));
    }

    /** Whether the warehouse confirmed the build follows from its runs, which are recorded there. */
    private static PublishState next(BuildLease pass, PublishState former, Map<Partition, PartitionState> states, List<Run> ended) {
        if (pass.staged())
            return former.with(states);
        boolean seen = ended.stream().anyMatch(run -> run.status().isOfAWrite());
        return seen ? former.committed(pass.sequence(), false, states) : former.idle(false, states);
    }
}
