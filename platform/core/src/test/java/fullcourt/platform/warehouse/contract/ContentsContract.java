package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.ALIASES;
import static fullcourt.platform.warehouse.contract.ToyTables.GAMES;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.SCORES;
import static fullcourt.platform.warehouse.contract.ToyTables.TEAM;
import static fullcourt.platform.warehouse.contract.ToyTables.game;
import static fullcourt.platform.warehouse.contract.ToyTables.score;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a warehouse says of what it holds: enough to make the state again. */
interface ContentsContract extends WarehouseUnderTest {

    @Test
    default void theVersionsOfATableAreThoseThatItsPublishesTold() {
        declare(GAMES);
        PublishResult first = publish(GAMES, "one", game("a", JAN_15, 1), game("b", JAN_15, 1));
        PublishResult second = publish(GAMES, "two", game("c", JAN_16, 1));
        Map<Partition, PartitionVersion> told = new HashMap<>(first.touched());
        told.putAll(second.touched());
        assertThat(warehouse().versions(GAMES)).isEqualTo(told);
    }

    @Test
    default void aTableWithoutPartitionsHasOneVersionOnceItHoldsRows() {
        declare(ALIASES);
        assertThat(warehouse().versions(ALIASES)).isEmpty();
        PublishResult told = publish(ALIASES, "one", ToyTables.from(Row.of(ALIASES).set(PLAYER, "king").set(TEAM, "LAL"), "aliases", 1));
        assertThat(warehouse().versions(ALIASES)).isEqualTo(told.touched());
    }

    @Test
    default void rowsAreCountedAndEmptyTablesHoldNone() {
        declare(SCORES, GAMES);
        publish(SCORES, "one", score("lebronjames", 31, 1), score("stephencurry", 25, 1));
        assertThat(warehouse().rowCounts(List.of(SCORES, GAMES))).isEqualTo(Map.of(SCORES.id(), 2L, GAMES.id(), 0L));
        warehouse().empty(List.of(SCORES, GAMES));
        assertThat(warehouse().rowCounts(List.of(SCORES, GAMES))).isEqualTo(Map.of(SCORES.id(), 0L, GAMES.id(), 0L));
        publish(SCORES, "two", score("lebronjames", 31, 1));
        assertThat(rows(SCORES, JAN_15, PLAYER)).containsExactly("lebronjames");
    }
}
