package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.ALIASES;
import static fullcourt.platform.warehouse.contract.ToyTables.DAY;
import static fullcourt.platform.warehouse.contract.ToyTables.FINAL;
import static fullcourt.platform.warehouse.contract.ToyTables.GAMES;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.POINTS;
import static fullcourt.platform.warehouse.contract.ToyTables.SCORES;
import static fullcourt.platform.warehouse.contract.ToyTables.TEAM;
import static fullcourt.platform.warehouse.contract.ToyTables.from;
import static fullcourt.platform.warehouse.contract.ToyTables.game;
import static fullcourt.platform.warehouse.contract.ToyTables.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Staged objects into a table: the newest version of a key stands, in whatever order and batches they come, and a publish happens once. */
interface PublishContract extends WarehouseUnderTest {

    @Test
    default void rowsArePublishedWithWhereTheyCameFrom() {
        declare(SCORES);
        PublishResult result = publish(SCORES, "one", score("lebronjames", 31, 1), score("stephencurry", 28, 1));
        assertThat(result.staged()).isEqualTo(2);
        assertThat(result.applied()).isEqualTo(2);
        assertThat(result.stale()).isZero();
        assertThat(rows(SCORES, JAN_15, PLAYER, POINTS, Table.SOURCE_PATH, Table.SOURCE_GENERATION, Table.PROCESSED_AT))
                .containsExactly("lebronjames 31 scores/01.json 1 " + NOW, "stephencurry 28 scores/01.json 1 " + NOW);
    }

    @Test
    default void aCorrectionReplacesTheRowWithTheSameNaturalKey() {
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 31, 1));
        publish(SCORES, "two", score("lebronjames", 33, 2));
        assertThat(rows(SCORES, JAN_15, PLAYER, POINTS)).containsExactly("lebronjames 33");
    }

    @Test
    default void anOlderVersionNeverReplacesANewerOneAndIsCountedAsStale() {
        declare(SCORES);
        publish(SCORES, "two", score("lebronjames", 33, 2));
        PublishResult older = publish(SCORES, "one", score("lebronjames", 31, 1));
        assertThat(rows(SCORES, JAN_15, PLAYER, POINTS)).containsExactly("lebronjames 33");
        assertThat(older.applied()).isZero();
        assertThat(older.stale()).isEqualTo(1);
    }

    @Test
    default void ofTheSameCaptureTimeTheHigherGenerationIsTheNewer() {
        declare(SCORES);
        Row first = Row.of(SCORES).set(DAY, JAN_15).set(PLAYER, "lebronjames").set(POINTS, 31L).set(Table.CAPTURED_AT, NOW)
                .set(Table.SOURCE_GENERATION, 7L)
                .set(Table.SOURCE_PATH, "b.json").buildStaged();
        Row overwritten = Row.of(SCORES).set(DAY, JAN_15).set(PLAYER, "lebronjames").set(POINTS, 33L).set(Table.CAPTURED_AT, NOW)
                .set(Table.SOURCE_GENERATION, 8L)
                .set(Table.SOURCE_PATH, "a.json").buildStaged();
        publish(SCORES, "two", overwritten);
        publish(SCORES, "one", first);
        assertThat(rows(SCORES, JAN_15, POINTS)).containsExactly("33");
    }

    @Test
    default void aFinalRowIsNeverReplacedByOneThatIsNot() {
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 33, 1, true));
        publish(SCORES, "two", score("lebronjames", 12, 2, false));
        publish(SCORES, "three", score("lebronjames", 13, 3)); // unknown is not final
        assertThat(rows(SCORES, JAN_15, POINTS, FINAL)).containsExactly("33 true");
        publish(SCORES, "four", score("lebronjames", 34, 4, true));
        assertThat(rows(SCORES, JAN_15, POINTS, FINAL)).containsExactly("34 true");
    }

    @Test
    default void theNumberOfStaleRowsDoesNotDependOnOrderOrBatches() {
        for (int batch : batchSizes()) {
            for (int order = 0; order < 3; order++) {
                Table table = Table.named("test_raw", "scores_%d_%d".formatted(batch, order)).columns(DAY, PLAYER, POINTS, FINAL)
                        .partitionedBy(DAY).naturalKey(DAY, PLAYER)
                        .finalWhen(FINAL).loadedBy(SCORES.mode());
                declare(table);
                assertThat(staleAfterThreeVersionsOfTwentyPlayers(table, batch, order)).as("batches of %d, order %d", batch, order)
                        .isEqualTo(40);
                assertThat(rows(table, JAN_15, POINTS)).hasSize(20).containsOnly("30");
            }
        }
    }

    /** Objects that go into one publish; 60 is all of them. An adapter to which a publish is dear leaves out the smallest. */
    default List<Integer> batchSizes() {
        return List.of(1, 7, 60);
    }

    private long staleAfterThreeVersionsOfTwentyPlayers(Table table, int batch, int order) {
        List<ObjectPath> objects = new ArrayList<>();
        for (int player = 0; player < 20; player++) {
            for (int version = 1; version <= 3; version++) {
                Row row = from(Row.of(table).set(DAY, JAN_15).set(PLAYER, "player" + player).set(POINTS, 10L * version), "scores/" + player,
                        version);
                objects.add(staged(table, player + "-" + version, row));
            }
        }
        Collections.shuffle(objects, new Random(order));
        long stale = 0;
        for (int from = 0; from < objects.size(); from += batch) {
            List<ObjectPath> together = objects.subList(from, Math.min(objects.size(), from + batch));
            stale += publish(table, "%s/%d".formatted(table.id(), from), together).stale();
        }
        return stale;
    }

    @Test
    default void theSameRowsUnderAnotherIdChangeNothingAndAreNotStale() {
        declare(SCORES);
        PublishResult first = publish(SCORES, "one", score("lebronjames", 31, 1));
        PublishResult again = publish(SCORES, "orphan", score("lebronjames", 31, 1));
        assertThat(again.applied()).isZero();
        assertThat(again.stale()).isZero();
        assertThat(version(again, JAN_15)).isEqualTo(version(first, JAN_15));
    }

    @Test
    default void theSameIdAgainDoesNothingAndGivesTheFirstResult() {
        declare(SCORES);
        PublishResult first = publish(SCORES, "one", score("lebronjames", 31, 1));
        PublishResult again = publish(SCORES, "one", List.of(staged(SCORES, "other", score("stephencurry", 28, 1))));
        assertThat(again).isEqualTo(first);
        assertThat(rows(SCORES, JAN_15, PLAYER)).containsExactly("lebronjames");
    }

    @Test
    default void theSameIdIsKnownAlthoughItsObjectsAreGone() {
        declare(SCORES);
        ObjectPath object = staged(SCORES, "one", score("lebronjames", 31, 1));
        PublishResult first = publish(SCORES, "one", List.of(object));
        stage().delete(object);
        assertThat(publish(SCORES, "one", List.of(object))).isEqualTo(first);
    }

    @Test
    default void eightThreadsWithOneIdPublishOnceAndGetOneResult() {
        declare(SCORES);
        List<ObjectPath> objects = List.of(staged(SCORES, "one", score("lebronjames", 31, 1), score("stephencurry", 28, 1)));
        List<PublishResult> results = Together.eightTimes(thread -> warehouse().publish(SCORES, new PublishId("one"), objects, NOW));
        assertThat(Set.copyOf(results)).hasSize(1);
        assertThat(rows(SCORES, JAN_15, PLAYER)).containsExactly("lebronjames", "stephencurry");
        assertThat(warehouse().duplicateKeys(SCORES, 10)).isEmpty();
    }

    @Test
    default void aRowThatMovesToAnotherPartitionLeavesItsFormerOneAndTouchesBoth() {
        declare(GAMES);
        PublishResult scheduled = publish(GAMES, "one", game("LAL_GSW", JAN_15, 1), game("BOS_MIA", JAN_15, 1));
        PublishResult postponed = publish(GAMES, "two", game("LAL_GSW", JAN_16, 2));
        assertThat(rows(GAMES, JAN_15, ToyTables.GAME)).containsExactly("BOS_MIA");
        assertThat(rows(GAMES, JAN_16, ToyTables.GAME)).containsExactly("LAL_GSW");
        assertThat(postponed.touched()).containsOnlyKeys(Partition.of(JAN_15), Partition.of(JAN_16));
        assertThat(version(postponed, JAN_15)).isNotEqualTo(version(scheduled, JAN_15));
    }

    @Test
    default void aPartitionThatEverythingLeftIsEmpty() {
        declare(GAMES);
        publish(GAMES, "one", game("LAL_GSW", JAN_15, 1));
        assertThat(version(publish(GAMES, "two", game("LAL_GSW", JAN_16, 2)), JAN_15)).isEqualTo(PartitionVersion.EMPTY);
    }

    @Test
    default void anUnpartitionedTableHasOnePartition() {
        declare(ALIASES);
        PublishResult result = publish(ALIASES, "one", from(Row.of(ALIASES).set(PLAYER, "kingjames").set(TEAM, "LAL"), "aliases", 1));
        assertThat(result.touched()).containsOnlyKeys(Partition.ALL);
        assertThat(WarehouseUnderTest.text(warehouse().read(ALIASES, Partition.ALL), PLAYER, TEAM)).containsExactly("kingjames LAL");
    }

    @Test
    default void aNewerNullReplacesAValue() {
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 31, 1));
        publish(SCORES, "two", from(Row.of(SCORES).set(DAY, JAN_15).set(PLAYER, "lebronjames"), "scores", 2));
        assertThat(rows(SCORES, JAN_15, PLAYER, POINTS, FINAL)).containsExactly("lebronjames - -");
    }

    @Test
    default void equalContentHasAnEqualVersionInWhateverOrderItCameAndWhateverFilesItCameFrom() {
        Table other = Table.named("test_raw", "scores_again").columns(DAY, PLAYER, POINTS, FINAL).partitionedBy(DAY).naturalKey(DAY, PLAYER)
                .loadedBy(SCORES.mode());
        declare(SCORES, other);
        publish(SCORES, "a", score("lebronjames", 31, 1));
        PublishResult one = publish(SCORES, "b", score("stephencurry", 28, 2), score("jimmybutler", 19, 2));
        publish(other, "c", List.of(stagedText(other, "c", line("jimmybutler", 19, 5))));
        PublishResult two = publish(other, "d", List.of(stagedText(other, "d", line("stephencurry", 28, 6) + line("lebronjames", 31, 7))));
        assertThat(version(one, JAN_15)).isEqualTo(version(two, JAN_15));
        assertThat(version(one, JAN_15).rows()).isEqualTo(3);
    }

    private static String line(String player, long points, int hour) {
        return "{\"stage_row\":0,\"game_date\":\"2025-01-15\",\"player_lookup\":\"%s\",\"points\":%d,\"captured_at\":\"2025-01-16T0%d:00:00Z\",\"source_path\":\"x/%d\",\"source_generation\":%d}\n"
                .formatted(player, points, hour, hour, hour);
    }

    @Test
    default void everyChangeOfAValueIsAnotherVersion() {
        declare(SCORES);
        PublishResult one = publish(SCORES, "one", score("lebronjames", 31, 1));
        PublishResult other = publish(SCORES, "two", score("lebronjames", 33, 2));
        PublishResult nulled = publish(SCORES, "three", from(Row.of(SCORES).set(DAY, JAN_15).set(PLAYER, "lebronjames"), "scores", 3));
        assertThat(Set.of(version(one, JAN_15), version(other, JAN_15), version(nulled, JAN_15))).hasSize(3);
        assertThat(version(publish(SCORES, "four", score("lebronjames", 31, 4)), JAN_15)).isEqualTo(version(one, JAN_15));
    }

    @Test
    default void oneRowThatBreaksTheDeclarationRefusesTheWholeBatch() {
        declare(SCORES);
        publish(SCORES, "before", score("lebronjames", 31, 1));
        List<String> broken = List.of(line("jimmybutler", 19, 5).replace("\"jimmybutler\"", "null"), line("jimmybutler", 1900, 5),
                line("jimmybutler", 19, 5).replace("19,", "\"many\","), "this is no row\n");
        for (String bad : broken) {
            String key = "bad" + broken.indexOf(bad);
            List<ObjectPath> objects = List.of(staged(SCORES, key + "-good", score("stephencurry", 28, 2)), stagedText(SCORES, key, bad));
            assertThatThrownBy(() -> publish(SCORES, key, objects)).as(bad).isInstanceOfAny(InvalidDataException.class,
                    StatementRefusedException.class);
            assertThat(rows(SCORES, JAN_15, PLAYER)).containsExactly("lebronjames");
        }
    }

    @Test
    default void aRefusedPublishMayBeAskedForAgainUnderTheSameId() {
        declare(SCORES);
        assertThatThrownBy(() -> publish(SCORES, "one", List.of(stagedText(SCORES, "bad", line("jimmybutler", 1900, 5)))))
                .isInstanceOf(InvalidDataException.class);
        assertThat(publish(SCORES, "one", List.of(staged(SCORES, "good", score("jimmybutler", 19, 2)))).applied()).isEqualTo(1);
    }
}
