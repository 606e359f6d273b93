package fullcourt.platform.repair;

import fullcourt.platform.epoch.Epoch;
import fullcourt.platform.state.PublishStateStore.Placed;
import fullcourt.platform.tables.TableId;
import fullcourt.platform.warehouse.HighWaterMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the state bucket says of itself. */
record StateView(Optional<Epoch> epoch, List<Placed> publishStates) {

    boolean isEmpty() {
        return publishStates.isEmpty();
    }

    Map<PublishStateKey, Placed> byKey() {
        return publishStates.stream().collect(Collectors.toMap(PublishStateKey::of, Function.identity()));
    }

    /** Names a publish state. */
    record PublishStateKey(TableId table, String group) {
        static PublishStateKey of(Placed placed) {
            return new PublishStateKey(placed.table(), placed.group());
        }

        static PublishStateKey of(HighWaterMark mark) {
            return new PublishStateKey(mark.table(), mark.group());
        }

        @Override
        public String toString() {
            return table + " " + group;
        }
    }
}
