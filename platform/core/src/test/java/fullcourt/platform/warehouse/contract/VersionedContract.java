package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.ACTIVE;
import static fullcourt.platform.warehouse.contract.ToyTables.INPUT_HASH;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.POINTS;
import static fullcourt.platform.warehouse.contract.ToyTables.PREDICTED_AT;
import static fullcourt.platform.warehouse.contract.ToyTables.PREDICTIONS;
import static fullcourt.platform.warehouse.contract.ToyTables.SUPERSEDED_BY;
import static fullcourt.platform.warehouse.contract.ToyTables.WITHDRAWN_AT;
import static fullcourt.platform.warehouse.contract.ToyTables.predicted;
import static fullcourt.platform.warehouse.contract.ToyTables.prediction;
import static fullcourt.platform.warehouse.contract.ToyTables.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Row;
import fullcourt.platform.warehouse.PublishResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows made for requests: a repeated request changes nothing, and of several versions of one fact the newest counts. */
interface VersionedContract extends WarehouseUnderTest {

    @Test
    default void theFirstRowOfAVersionStays() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", predicted("lebronjames", "a", 1).set(POINTS, 20L).buildStaged());
        PublishResult again = publish(PREDICTIONS, "two", predicted("lebronjames", "a", 2).set(POINTS, 25L).buildStaged());
        assertThat(rows(PREDICTIONS, JAN_15, PLAYER, POINTS)).containsExactly("lebronjames 20");
        assertThat(again.applied()).isZero();
        assertThat(again.stale()).isZero();
    }

    @Test
    default void repetitionsInOneBatchAreNotStaleEither() {
        declare(PREDICTIONS);
        PublishResult result = publish(PREDICTIONS, "both",
                staged(List.of(prediction("lebronjames", "a", 1), prediction("lebronjames", "a", 1)), "both"));
        assertThat(result.applied()).isEqualTo(1);
        assertThat(result.stale()).isZero();
    }

    @Test
    default void aNewVersionSupersedesTheOneThatWasActive() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "two", prediction("lebronjames", "b", 2));
        assertThat(predictions()).containsExactly("a false b", "b true -");
    }

    @Test
    default void aRedeliveryOfTheActiveVersionChangesNothing() {
        declare(PREDICTIONS);
        PublishResult first = publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        PublishResult again = publish(PREDICTIONS, "two", prediction("lebronjames", "a", 5));
        assertThat(again.applied()).isZero();
        assertThat(again.stale()).isZero();
        assertThat(version(again, JAN_15)).isEqualTo(version(first, JAN_15));
        assertThat(rows(PREDICTIONS, JAN_15, PREDICTED_AT)).containsExactly(NOW.plusSeconds(60).toString());
    }

    @Test
    default void aRedeliveryOfAnInactiveVersionChangesNothing() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "two", prediction("lebronjames", "b", 2));
        publish(PREDICTIONS, "again", prediction("lebronjames", "a", 1));
        assertThat(predictions()).containsExactly("a false b", "b true -");
    }

    @Test
    default void inputThatIsAsItWasBeforeMakesItsVersionActiveAgain() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "two", prediction("lebronjames", "b", 2));
        publish(PREDICTIONS, "three", prediction("lebronjames", "a", 3));
        assertThat(predictions()).containsExactly("a true -", "b false a");
    }

    @Test
    default void versionsArrivingLateAreSupersededByWhatFollowedThem() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "three", prediction("lebronjames", "c", 3));
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "two", prediction("lebronjames", "b", 2));
        assertThat(predictions()).containsExactly("a false b", "b false c", "c true -");
    }

    @Test
    default void theSameVersionsEndTheSameInOneBatchAndInMany() {
        List<Row> versions = List.of(prediction("lebronjames", "a", 1), prediction("lebronjames", "b", 2),
                prediction("lebronjames", "a", 3), prediction("lebronjames", "a", 4));
        declare(PREDICTIONS);
        publish(PREDICTIONS, "together", staged(versions, "one batch"));
        assertThat(rows(PREDICTIONS, JAN_15, INPUT_HASH, ACTIVE, SUPERSEDED_BY, PREDICTED_AT))
                .containsExactly("a true - " + NOW.plusSeconds(180), "b false a " + NOW.plusSeconds(120));
    }

    @Test
    default void aVersionIsActiveAgainAlthoughItsSuccessorComesInTheSameBatch() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "together",
                staged(List.of(prediction("lebronjames", "a", 3), prediction("lebronjames", "b", 2)), "one batch"));
        assertThat(predictions()).containsExactly("a true -", "b false a");
    }

    private List<ObjectPath> staged(List<Row> rows, String key) {
        List<ObjectPath> objects = new ArrayList<>();
        for (Row row : rows)
            objects.add(staged(PREDICTIONS, key + objects.size(), row));
        return objects;
    }

    @Test
    default void otherFactsStayUnchanged() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1), prediction("stephencurry", "a", 1));
        publish(PREDICTIONS, "two", prediction("lebronjames", "b", 2));
        assertThat(rows(PREDICTIONS, JAN_15, PLAYER, INPUT_HASH, ACTIVE)).containsExactly("lebronjames a false", "lebronjames b true",
                "stephencurry a true");
    }

    @Test
    default void everyFactHasOneActiveVersionAfterEightThreadsPublishedOneAnother() {
        declare(PREDICTIONS);
        List<ObjectPath> objects = new ArrayList<>();
        for (int version = 0; version < 8; version++)
            objects.add(staged(PREDICTIONS, "v" + version, prediction("lebronjames", "h" + version, version)));
        for (ObjectPath object : objects)
            publish(PREDICTIONS, object.fileName(), List.of(object));
        assertThat(predictions()).filteredOn(row -> row.contains("true")).containsExactly("h7 true -");
    }

    @Test
    default void aWithdrawnVersionIsNoLongerActiveAndSaysSince() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1), prediction("stephencurry", "a", 1));
        PublishResult result = publish(PREDICTIONS, "two", withdrawn("lebronjames", "a", 1, 2));
        assertThat(result.applied()).isEqualTo(1);
        assertThat(rows(PREDICTIONS, JAN_15, PLAYER, ACTIVE, SUPERSEDED_BY, PREDICTED_AT, WITHDRAWN_AT)).containsExactly(
                "lebronjames false - %s %s".formatted(NOW.plusSeconds(60), NOW.plusSeconds(120)),
                "stephencurry true - %s -".formatted(NOW.plusSeconds(60)));
    }

    @Test
    default void aWithdrawalThatIsDeliveredAgainChangesNothing() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        PublishResult first = publish(PREDICTIONS, "two", withdrawn("lebronjames", "a", 1, 2));
        PublishResult again = publish(PREDICTIONS, "again", withdrawn("lebronjames", "a", 1, 3));
        assertThat(again.applied()).isZero();
        assertThat(version(again, JAN_15)).isEqualTo(version(first, JAN_15));
    }

    @Test
    default void aPredictionThatIsDeliveredAgainDoesNotUndoItsWithdrawal() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "two", withdrawn("lebronjames", "a", 1, 2));
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "again", prediction("lebronjames", "a", 5));
        assertThat(predictions()).containsExactly("a false -");
    }

    @Test
    default void whatIsPredictedAfterAWithdrawalIsActive() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "two", withdrawn("lebronjames", "a", 1, 2));
        publish(PREDICTIONS, "three", prediction("lebronjames", "b", 3));
        assertThat(predictions()).containsExactly("a false b", "b true -");
        publish(PREDICTIONS, "four", withdrawn("lebronjames", "b", 3, 4));
        assertThat(predictions()).containsExactly("a false b", "b false -");
    }

    @Test
    default void aWithdrawalCountsFromItsOwnTimeWhicheverVersionItTakesBack() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "one", prediction("lebronjames", "a", 1));
        publish(PREDICTIONS, "two", prediction("lebronjames", "b", 2));
        publish(PREDICTIONS, "three", withdrawn("lebronjames", "a", 1, 3));
        assertThat(predictions()).containsExactly("a false -", "b false a");
    }

    @Test
    default void predictionsAndWithdrawalsEndTheSameInWhateverOrderTheyArrive() {
        declare(PREDICTIONS);
        List<List<Integer>> orders = List.of(List.of(0, 1, 2, 3, 4), List.of(4, 3, 2, 1, 0), List.of(1, 3, 4, 0, 2),
                List.of(2, 1, 4, 3, 0, 1));
        for (List<Integer> order : orders) {
            String player = "player" + orders.indexOf(order);
            for (int i = 0; i < order.size(); i++)
                publish(PREDICTIONS, player + i, events(player).get(order.get(i)));
            assertThat(versionsOf(player)).as("arriving as %s", order).containsExactly("a false b", "b false c", "c true -");
        }
    }

    @Test
    default void predictionsAndWithdrawalsEndTheSameInOneBatch() {
        declare(PREDICTIONS);
        publish(PREDICTIONS, "together", staged(events("lebronjames"), "together"));
        assertThat(versionsOf("lebronjames")).containsExactly("a false b", "b false c", "c true -");
    }

    private static List<Row> events(String player) {
        return List.of(prediction(player, "a", 1), withdrawn(player, "a", 1, 2), prediction(player, "b", 3), withdrawn(player, "b", 3, 4),
                prediction(player, "c", 5));
    }

    private List<String> versionsOf(String player) {
        return rows(PREDICTIONS, JAN_15, PLAYER, INPUT_HASH, ACTIVE, SUPERSEDED_BY).stream().filter(row -> row.startsWith(player + " "))
                .map(row -> row.substring(player.length() + 1)).toList();
    }

    private List<String> predictions() {
        return rows(PREDICTIONS, JAN_15, INPUT_HASH, ACTIVE, SUPERSEDED_BY);
    }
}
