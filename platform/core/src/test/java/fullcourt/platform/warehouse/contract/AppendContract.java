package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.EVENTS;
import static fullcourt.platform.warehouse.contract.ToyTables.EVENT_ID;
import static fullcourt.platform.warehouse.contract.ToyTables.STATUS;
import static fullcourt.platform.warehouse.contract.ToyTables.event;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reporting tables: each event once. */
interface AppendContract extends WarehouseUnderTest {

    private List<String> events() {
        return WarehouseUnderTest.text(warehouse().read(EVENTS, Partition.ALL), EVENT_ID, STATUS);
    }

    @Test
    default void anEventIsAddedOnceAndNeverChanged() {
        declare(EVENTS);
        warehouse().append(EVENTS, List.of(event("a", "scheduled")), NOW);
        warehouse().append(EVENTS, List.of(event("a", "final"), event("b", "final")), LATER);
        assertThat(events()).containsExactly("a scheduled", "b final");
        assertThat(WarehouseUnderTest.text(warehouse().read(EVENTS, Partition.ALL), Table.PROCESSED_AT)).containsExactly(NOW.toString(),
                LATER.toString());
    }

    @Test
    default void anEventTwiceInOneCallIsOneEvent() {
        declare(EVENTS);
        warehouse().append(EVENTS, List.of(event("a", "scheduled"), event("a", "final")), NOW);
        assertThat(events()).containsExactly("a scheduled");
    }

    @Test
    default void addingNothingIsNoError() {
        declare(EVENTS);
        warehouse().append(EVENTS, List.of(), NOW);
        assertThat(events()).isEmpty();
    }

    @Test
    default void eightThreadsThatAddTheSameEventsAddEachOnceAndNoneFails() {
        declare(EVENTS);
        Together.eightTimes(thread -> {
            for (int i = 0; i < 20; i++)
                warehouse().append(EVENTS, List.of(event("shared" + i, "final"), event("own%d-%d".formatted(thread, i), "final")), NOW);
            return thread;
        });
        assertThat(events()).hasSize(20 + 8 * 20).doesNotHaveDuplicates();
        assertThat(events()).filteredOn(row -> row.startsWith("shared"))
                .hasSameElementsAs(IntStream.range(0, 20).mapToObj("shared%d final"::formatted).toList());
    }
}
