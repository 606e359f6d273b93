package fullcourt.platform.repair;

import fullcourt.platform.epoch.Epoch;
import fullcourt.platform.repair.StateView.PublishStateKey;
import fullcourt.platform.state.PublishState;
import fullcourt.platform.state.PublishStateStore.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The result of comparing state and warehouse, publish state by publish state, so that a state of which only a part is older is found as well. */
public sealed interface Comparison {

    /** They belong together. @param publishStates how many were compared */
    record Together(int publishStates) implements Comparison {}

    /** Both are empty: a new epoch begins without a request. */
    record Nothing() implements Comparison {}

    /** Both are from before epochs existed: the first one begins with the present content. */
    record WithoutEpoch() implements Comparison {}

    /** They do not belong together. @param evidence the contradictions, the most significant first */
    record Apart(String cause, List<String> evidence) implements Comparison {
        private static final int LISTED = 3;

        /** The sentence for the operator. */
        public String sentence() {
            String listed = evidence.stream().limit(LISTED).collect(Collectors.joining("; "));
            String more = evidence.size() > LISTED ? "; and %d more".formatted(evidence.size() - LISTED) : "";
            return "State and warehouse do not belong together: %s (%s%s). Nothing is written.".formatted(cause, listed, more);
        }

        /** The command for the operator. */
        public String remedy() {
            return "Put back what is missing and start again, or type 'fullcourt repair --adopt' if the warehouse is right, 'fullcourt repair --rebuild' if the files in the landing bucket are.";
        }
    }

    /**
     * Writers may be active between the reads. A publish is in the warehouse before the state records it: so the warehouse as read before the state may not be
     * ahead of it, and the warehouse as read after the state may not be behind.
     * @param before the warehouse, read before the state @param after the same, read after the state
     */
    static Comparison of(StateView state, WarehouseView before, WarehouseView after) {
        if (state.epoch().isEmpty())
            return withoutEpoch(state, before);
        Epoch epoch = state.epoch().get();
        if (epoch.repair() != null)
            return new Apart("a repair was begun and is not finished",
                    List.of("repair --%s, begun at %s".formatted(epoch.repair(), epoch.beganAt())));
        if (!after.epochs().contains(epoch.id()))
            return withUnknownEpoch(state, epoch, after);
        List<String> unknown = before.epochs().stream().filter(other -> !epoch.knows(other)).toList();
        if (!unknown.isEmpty())
            return new Apart("the state is older than the warehouse, or another one's",
                    List.of("the warehouse was written under epoch %s, the state is of epoch %s".formatted(unknown.getFirst(),
                            epoch.id())));
        return byPublishState(state, epoch, before, after);
    }

    private static Comparison withoutEpoch(StateView state, WarehouseView warehouse) {
        if (state.isEmpty())
            return warehouse.isEmpty() ? new Nothing() : stateLost(warehouse);
        if (warehouse.isEmpty())
            return warehouseLost(state);
        return warehouse.epochs().isEmpty()
                ? new WithoutEpoch()
                : new Apart("the state is older than the warehouse", List.of("the state has no epoch, the warehouse has one"));
    }

    private static Comparison withUnknownEpoch(StateView state, Epoch epoch, WarehouseView warehouse) {
        if (state.isEmpty())
            return warehouse.isEmpty() ? new Nothing() : stateLost(warehouse);
        if (warehouse.isEmpty())
            return warehouseLost(state);
        if (warehouse.epochs().isEmpty() && state.publishStates().stream().allMatch(each -> publishState(each).committed() == 0))
            return new WithoutEpoch(); // its first start was interrupted
        boolean isFormer = epoch.former().stream().anyMatch(warehouse.epochs()::contains);
        return new Apart(isFormer ? "the warehouse is older than the state" : "the warehouse is another one's",
                List.of("the warehouse knows epochs %s, the state is of epoch %s".formatted(warehouse.epochs(), epoch.id())));
    }

    private static Apart stateLost(WarehouseView warehouse) {
        return new Apart("the state was lost",
                List.of("the warehouse holds %,d rows, of which the state knows nothing".formatted(warehouse.allRows())));
    }

    private static Apart warehouseLost(StateView state) {
        return new Apart("the warehouse was lost",
                List.of("the state knows %,d publish states, the warehouse holds no row".formatted(state.publishStates().size())));
    }

    private static Comparison byPublishState(StateView state, Epoch epoch, WarehouseView before, WarehouseView after) {
        List<String> older = new ArrayList<>(otherEpochs(state, epoch));
        older.addAll(ahead(state, before.marksOf(epoch.id())));
        if (!older.isEmpty())
            return new Apart("the state is older than the warehouse", older);
        List<String> lost = new ArrayList<>(behind(state, after.marksOf(epoch.id())));
        lost.addAll(emptied(state, after));
        return lost.isEmpty() ? new Together(state.publishStates().size()) : new Apart("the warehouse is older than the state", lost);
    }

    private static List<String> otherEpochs(StateView state, Epoch epoch) {
        return state.publishStates().stream().filter(each -> !publishState(each).epoch().equals(epoch.id()))
                .map(each -> "%s is of epoch %s".formatted(PublishStateKey.of(each), publishState(each).epoch())).toList();
    }

    private static List<String> ahead(StateView state, Map<PublishStateKey, Long> marks) {
        Map<PublishStateKey, Placed> known = state.byKey();
        List<String> ahead = new ArrayList<>();
        marks.forEach((key, mark) -> {
            long sequence = known.containsKey(key) ? publishState(known.get(key)).sequence() : 0;
            if (mark > sequence)
                ahead.add("%s: the warehouse has seen write %d, the state %d".formatted(key, mark, sequence));
        });
        Collections.sort(ahead);
        return ahead;
    }

    private static List<String> behind(StateView state, Map<PublishStateKey, Long> marks) {
        return state.publishStates().stream()
                .filter(each -> publishState(each).committed() > marks.getOrDefault(PublishStateKey.of(each), 0L))
                .map(each -> "%s: the state knows of write %d, the warehouse has seen %d".formatted(PublishStateKey.of(each),
                        publishState(each).committed(),
                        marks.getOrDefault(PublishStateKey.of(each), 0L)))
                .toList();
    }

    /** A table that lost its rows and not its marks: one dataset of several was removed. A table with a write in progress is not checked. */
    private static List<String> emptied(StateView state, WarehouseView warehouse) {
        Set<String> written = state.publishStates().stream().filter(each -> publishState(each).phase() == PublishState.Phase.RUNNING)
                .map(each -> each.table().toString()).collect(Collectors.toSet());
        Map<String, Long> expected = new TreeMap<>();
        state.publishStates().forEach(each -> expected.merge(each.table().toString(),
                publishState(each).partitions().values().stream().mapToLong(partition -> partition.version().rows()).sum(), Long::sum));
        return warehouse.rows().entrySet().stream()
                .filter(table -> table.getValue() == 0 && !written.contains(table.getKey().toString()))
                .filter(table -> expected.getOrDefault(table.getKey().toString(), 0L) > 0)
                .map(table -> "%s holds no row, the state knows %,d".formatted(table.getKey(), expected.get(table.getKey().toString())))
                .toList();
    }

    private static PublishState publishState(Placed placed) {
        return placed.document().value();
    }
}
