package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.BOOKS;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.ROSTERS;
import static fullcourt.platform.warehouse.contract.ToyTables.TEAM;
import static fullcourt.platform.warehouse.contract.ToyTables.member;
import static fullcourt.platform.warehouse.contract.ToyTables.named;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that is the whole of its scope: what it no longer has is gone, unless a newer document said otherwise. */
interface ReplaceScopeContract extends WarehouseUnderTest {
    Row[] MORNING = {member("LAL", "lebronjames", JAN_15, 1), member("LAL", "austinreaves", JAN_15, 1),
            member("LAL", "dangelorussell", JAN_16, 1)};
    Row[] EVENING = {member("LAL", "lebronjames", JAN_15, 2), member("LAL", "austinreaves", JAN_15, 2)};

    @Test
    default void aNewerDocumentTakesAwayWhatItNoLongerHas() {
        declare(ROSTERS);
        publish(ROSTERS, "morning", MORNING);
        publish(ROSTERS, "evening", EVENING);
        assertThat(rows(ROSTERS, JAN_15, PLAYER)).containsExactly("austinreaves", "lebronjames");
        assertThat(rows(ROSTERS, JAN_16, PLAYER)).isEmpty();
    }

    @Test
    default void aPartitionThatARowWasTakenFromIsTouched() {
        declare(ROSTERS);
        publish(ROSTERS, "morning", MORNING);
        PublishResult evening = publish(ROSTERS, "evening", EVENING);
        assertThat(evening.touched()).containsOnlyKeys(Partition.of(JAN_15), Partition.of(JAN_16)).containsEntry(Partition.of(JAN_16),
                PartitionVersion.EMPTY);
    }

    @Test
    default void anOlderDocumentChangesNothingAndBringsNoRowBack() {
        declare(ROSTERS);
        PublishResult evening = publish(ROSTERS, "evening", EVENING);
        PublishResult morning = publish(ROSTERS, "morning", MORNING);
        assertThat(rows(ROSTERS, JAN_15, PLAYER)).containsExactly("austinreaves", "lebronjames");
        assertThat(rows(ROSTERS, JAN_16, PLAYER)).isEmpty();
        assertThat(morning.applied()).isZero();
        assertThat(morning.stale()).isEqualTo(3);
        assertThat(version(morning, JAN_15)).isEqualTo(version(evening, JAN_15));
    }

    @Test
    default void theOrderAndBatchOfDocumentsMakeNoDifference() {
        declare(ROSTERS);
        List<ObjectPath> both = List.of(staged(ROSTERS, "evening", EVENING), staged(ROSTERS, "morning", MORNING));
        PublishResult result = publish(ROSTERS, "both", both);
        assertThat(rows(ROSTERS, JAN_15, PLAYER)).containsExactly("austinreaves", "lebronjames");
        assertThat(rows(ROSTERS, JAN_16, PLAYER)).isEmpty();
        assertThat(result.stale()).isEqualTo(3);
    }

    @Test
    default void staleRowsOfSuccessiveDocumentsAreTheSameNumber() {
        declare(ROSTERS);
        assertThat(publish(ROSTERS, "morning", MORNING).stale() + publish(ROSTERS, "evening", EVENING).stale()).isEqualTo(3);
    }

    @Test
    default void otherScopesStayUnchanged() {
        declare(ROSTERS);
        publish(ROSTERS, "boston", member("BOS", "jaysontatum", JAN_15, 1));
        publish(ROSTERS, "morning", MORNING);
        publish(ROSTERS, "evening", EVENING);
        assertThat(rows(ROSTERS, JAN_15, TEAM, PLAYER)).containsExactly("BOS jaysontatum", "LAL austinreaves", "LAL lebronjames");
    }

    @Test
    default void theSameDocumentAgainChangesNothingAndIsNotStale() {
        declare(ROSTERS);
        publish(ROSTERS, "morning", MORNING);
        PublishResult again = publish(ROSTERS, "orphan", MORNING);
        assertThat(again.applied()).isZero();
        assertThat(again.stale()).isZero();
        assertThat(rows(ROSTERS, JAN_16, PLAYER)).containsExactly("dangelorussell");
    }

    @Test
    default void aDocumentThatIsNotFinalNeverReplacesOneThatIs() {
        declare(BOOKS);
        publish(BOOKS, "early", named("early", 1, false));
        publish(BOOKS, "whole", named("lebronjames", 2, true), named("jaysontatum", 2, true));
        publish(BOOKS, "broken", named("lebronjames", 3, false));
        assertThat(rows(BOOKS, JAN_15, PLAYER)).containsExactly("jaysontatum", "lebronjames");
    }

    @Test
    default void aFinalDocumentCountsAlsoBesideNewerOnesThatAreNot() {
        declare(BOOKS);
        publish(BOOKS, "all", List.of(staged(BOOKS, "broken", named("lebronjames", 3, false)),
                staged(BOOKS, "whole", named("lebronjames", 2, true), named("jaysontatum", 2, true))));
        assertThat(rows(BOOKS, JAN_15, PLAYER)).containsExactly("jaysontatum", "lebronjames");
    }
}
