package fullcourt.platform.reconcile;

import fullcourt.platform.events.EventPublisher;
import fullcourt.platform.events.PipelineMessage.TableUpdated;
import fullcourt.platform.objects.JsonDocuments.Versioned;
import fullcourt.platform.runs.RunHistory.Moves;
import fullcourt.platform.runs.RunHistory.Run;
import fullcourt.platform.runs.RunHistory;
import fullcourt.platform.runs.RunStatus;
import fullcourt.platform.state.BuildPass;
import fullcourt.platform.state.Chain;
import fullcourt.platform.state.ChainStore;
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
public final class BuildPasses {
    private static final int MOST_TRIES = 20;
    private final ChainStore chains;
    private final RunHistory runs;
    private final DirtyMarks marks;
    private final EventPublisher events;
    private final Clock clock;

    public BuildPasses(ChainStore chains, RunHistory runs, DirtyMarks marks, EventPublisher events, Clock clock) {
        this.chains = chains;
        this.runs = runs;
        this.marks = marks;
        this.events = events;
        this.clock = clock;
    }

    public Chain chain(Table table, String season) {
        return chains.read(table.id(), season).value();
    }

    /** Begins a build. One left running by a dead process is recorded as abandoned, and its work is repeated under a new attempt. */
    public BuildPass begin(Table table, String season, PassCover cover) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Versioned<Chain> former = chains.read(table.id(), season);
            boolean abandoned = former.value().phase() == Chain.Phase.RUNNING;
            Chain next = abandoned ? former.value().retrying() : former.value().running(null);
            Optional<Versioned<Chain>> taken = chains.write(table.id(), season, next, former);
            if (taken.isPresent()) {
                if (abandoned)
                    recordAbandoned(table, season, former.value());
                return new BuildPass(table, season, taken.get().value().epoch(), next.sequence(), next.attempt(), false, clock.instant(),
                        cover);
            }
        }
        throw new IllegalStateException(
                "the chain of %s for %s was written by others %d times in a row".formatted(table.id(), season, MOST_TRIES));
    }

    /** Begins a build for steps whose rows are staged: the publisher writes the publish state, and the build only adds the partitions' states. */
    public BuildPass beginStaged(Table table, String season, PassCover cover) {
        Chain chain = chain(table, season);
        return new BuildPass(table, season, chain.epoch(), chain.sequence(), 0, true, clock.instant(), cover);
    }

    private void recordAbandoned(Table table, String season, Chain chain) {
        String id = "pass_%s_%s_%s_%d_%d".formatted(table.id(), season, chain.epoch(), chain.sequence(), chain.attempt());
        Instant now = clock.instant();
        runs.ended(List.of(new Run(id, table.id().name(), table.id(), season, RunStatus.ABANDONED, now, 0, 0, 0,
                "the process ended before the pass did; it is done again")), new Moves(table, id, Map.of()), Optional.empty());
    }

    /** Records the runs, marks changed partitions as dirty, writes all states at once, then announces the partitions whose content changed. */
    public void end(BuildPass pass, Map<Partition, PartitionState> states, List<Run> ended) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Versioned<Chain> former = chains.read(pass.table().id(), pass.season());
            if (!pass.isOf(former.value()))
                return; // a repair began meanwhile: the partitions are compared again
            Map<Partition, PartitionState> moved = moved(former.value(), states);
            Chain next = next(pass, former.value(), states, ended);
            Map<Partition, PartitionState> recorded = pass.staged() ? Map.of() : moved; // the publisher recorded its own
            runs.ended(ended, new Moves(pass.table(),
                    "rp_%s_%s_%d_%d".formatted(pass.table().id(), pass.epoch(), pass.sequence(), pass.attempt()), recorded),
                    pass.staged() ? Optional.empty() : Optional.of(pass.mark()));
            marks.mark(pass.table().id(), pass.season(), recorded.keySet(), pass.cover());
            if (chains.write(pass.table().id(), pass.season(), next, former).isPresent()) {
                moved.keySet().forEach(partition -> events.publish(new TableUpdated(pass.table().id(), partition)));
                return;
            }
        }
        throw new IllegalStateException(
                "the chain of %s for %s was written by others %d times in a row".formatted(pass.table().id(), pass.season(), MOST_TRIES));
    }

    /** Whether the warehouse confirmed the build follows from its runs, which are recorded there. */
    private static Chain next(BuildPass pass, Chain former, Map<Partition, PartitionState> states, List<Run> ended) {
        if (pass.staged())
            return former.with(states);
        boolean seen = ended.stream().anyMatch(run -> run.status().isOfAWrite());
        return seen ? former.committed(pass.sequence(), false, states) : former.idle(false, states);
    }

    private static Map<Partition, PartitionState> moved(Chain former, Map<Partition, PartitionState> states) {
        Map<Partition, PartitionState> moved = new TreeMap<>();
        states.forEach((partition, state) -> {
            if (!former.state(partition).map(PartitionState::version).equals(Optional.of(state.version())))
                moved.put(partition, state);
        });
        return moved;
    }
}
