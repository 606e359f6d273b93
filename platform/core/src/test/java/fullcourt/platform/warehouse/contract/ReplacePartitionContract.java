package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.warehouse.contract.ToyTables.DERIVED;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.POINTS;
import static fullcourt.platform.warehouse.contract.ToyTables.SCORES;
import static fullcourt.platform.warehouse.contract.ToyTables.STATUS;
import static fullcourt.platform.warehouse.contract.ToyTables.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.InvalidDataException;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.PartitionVersion;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.PublishResult;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.StatementRefusedException;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A query's rows replace one partition: all of them, or none. */
interface ReplacePartitionContract extends WarehouseUnderTest {

    private PublishResult replace(String id, LocalDate day, String select, ExcludedEntities without, Instant at) {
        Query query = new Query("test", select, List.of(Parameter.of("game_date", ColumnType.DATE, day)));
        return warehouse().replace(DERIVED, Partition.of(day), new PublishId(id), query, without, at);
    }

    private PublishResult replace(String id, String select) {
        return replace(id, JAN_15, select, ExcludedEntities.NONE, NOW);
    }

    /** @param rows as {@code ('lebronjames', 31)} */
    private static String values(String... rows) {
        return "SELECT @game_date AS game_date, player_lookup, points, CAST(NULL AS STRING) AS status FROM ("
                + String.join(" UNION ALL ", rows) + ")";
    }

    private static String row(String player, Object points) {
        return "SELECT '%s' AS player_lookup, CAST(%s AS INT64) AS points".formatted(player, points);
    }

    @Test
    default void aQuerysRowsTakeThePlaceOfAPartition() {
        declare(DERIVED);
        replace("one", values(row("lebronjames", 31), row("stephencurry", 28)));
        PublishResult second = replace("two", values(row("lebronjames", 33), row("jimmybutler", 19)));
        assertThat(rows(DERIVED, JAN_15, PLAYER, POINTS)).containsExactly("jimmybutler 19", "lebronjames 33");
        assertThat(second.applied()).isEqualTo(2);
        assertThat(version(second, JAN_15).rows()).isEqualTo(2);
    }

    @Test
    default void otherPartitionsStayUnchanged() {
        declare(DERIVED);
        replace("one", values(row("lebronjames", 31)));
        replace("two", JAN_16, values(row("stephencurry", 28)), ExcludedEntities.NONE, NOW);
        replace("three", values(row("jimmybutler", 19)));
        assertThat(rows(DERIVED, JAN_16, PLAYER)).containsExactly("stephencurry");
    }

    @Test
    default void aQueryReadsOtherTables() {
        declare(DERIVED, SCORES);
        publish(SCORES, "scores", score("lebronjames", 31, 1));
        replace("one",
                "SELECT game_date, player_lookup, points, CAST(NULL AS STRING) AS status FROM test_raw.scores WHERE game_date = @game_date");
        assertThat(rows(DERIVED, JAN_15, PLAYER, POINTS)).containsExactly("lebronjames 31");
    }

    @Test
    default void aQueryMayEndInAComment() {
        declare(DERIVED);
        replace("one", values(row("lebronjames", 31)) + " -- the end");
        assertThat(rows(DERIVED, JAN_15, PLAYER)).containsExactly("lebronjames");
    }

    @Test
    default void equalContentIsNoChangeAndKeepsTheRowsAsTheyWere() {
        declare(DERIVED);
        PublishResult first = replace("one", values(row("lebronjames", 31), row("stephencurry", 28)));
        PublishResult again = replace("two", JAN_15, values(row("stephencurry", 28), row("lebronjames", 31)), ExcludedEntities.NONE, LATER);
        assertThat(again.applied()).isZero();
        assertThat(version(again, JAN_15)).isEqualTo(version(first, JAN_15));
        assertThat(rows(DERIVED, JAN_15, Table.PROCESSED_AT)).containsOnly(NOW.toString());
    }

    @Test
    default void noRowsEmptyThePartition() {
        declare(DERIVED);
        replace("one", values(row("lebronjames", 31)));
        PublishResult emptied = replace("two", values(row("lebronjames", 31)) + " WHERE points > 1000");
        assertThat(rows(DERIVED, JAN_15, PLAYER)).isEmpty();
        assertThat(version(emptied, JAN_15)).isEqualTo(PartitionVersion.EMPTY);
    }

    @Test
    default void theSameReplacementAgainDoesNothingAndGivesTheFirstResult() {
        declare(DERIVED);
        PublishResult first = replace("one", values(row("lebronjames", 31)));
        assertThat(replace("one", values(row("lebronjames", 99)))).isEqualTo(first);
        assertThat(rows(DERIVED, JAN_15, POINTS)).containsExactly("31");
    }

    @Test
    default void eightThreadsWithOneIdReplaceOnce() {
        declare(DERIVED);
        List<PublishResult> results = Together
                .eightTimes(thread -> replace("one", values(row("lebronjames", 31), row("stephencurry", 28))));
        assertThat(Set.copyOf(results)).hasSize(1);
        assertThat(rows(DERIVED, JAN_15, PLAYER)).containsExactly("lebronjames", "stephencurry");
    }

    @Test
    default void eightThreadsReplaceEightPartitionsAtOnce() {
        declare(DERIVED);
        Together.eightTimes(
                thread -> replace("p" + thread, JAN_15.plusDays(thread), values(row("lebronjames", thread)), ExcludedEntities.NONE, NOW));
        for (int day = 0; day < 8; day++)
            assertThat(rows(DERIVED, JAN_15.plusDays(day), POINTS)).containsExactly("" + day);
    }

    @Test
    default void excludedEntitiesHaveNoRow() {
        declare(DERIVED);
        PublishResult result = replace("one", JAN_15, values(row("lebronjames", 31), row("stephencurry", 28), row("dangelorussell", 12)),
                new ExcludedEntities("player_lookup", Set.of("stephencurry", "dangelorussell", "o'neal")), NOW);
        assertThat(rows(DERIVED, JAN_15, PLAYER)).containsExactly("lebronjames");
        assertThat(version(result, JAN_15).rows()).isEqualTo(1);
    }

    @Test
    default void anExclusionDoesNotHideARowWithoutAName() {
        declare(DERIVED);
        String nameless = "SELECT CAST(NULL AS STRING) AS player_lookup, CAST(1 AS INT64) AS points";
        assertThatThrownBy(
                () -> replace("one", JAN_15, values(nameless), new ExcludedEntities("player_lookup", Set.of("stephencurry")), NOW))
                .isInstanceOf(InvalidDataException.class);
    }

    @Test
    default void rowsThatBreakTheDeclarationAreRefusedAndNothingIsChanged() {
        declare(DERIVED);
        replace("before", values(row("lebronjames", 31)));
        assertRefused(values("SELECT CAST(NULL AS STRING) AS player_lookup, CAST(1 AS INT64) AS points"), "player_lookup");
        assertRefused(values(row("stephencurry", 101)), "points");
        assertRefused(values(row("stephencurry", -1)), "points");
        assertRefused(values(row("stephencurry", 28), row("stephencurry", 29)), "stephencurry", "more than once");
        assertRefused(values(row("stephencurry", 28)).replace("CAST(NULL AS STRING)", "'cancelled'"), "status");
        assertRefused(values(row("stephencurry", 28)).replace("@game_date", "DATE_ADD(@game_date, INTERVAL 1 DAY)"), "2025-01-15");
        assertRefused(values(row("stephencurry", 28)).replace("@game_date", "IF(@game_date IS NULL, @game_date, CAST(NULL AS DATE))"),
                "game_date");
    }

    private void assertRefused(String select, String... parts) {
        assertThatThrownBy(() -> replace("refused", select)).as(select).isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("test_analytics.form")
                .hasMessageContainingAll(parts);
        assertThat(rows(DERIVED, JAN_15, PLAYER, POINTS, STATUS)).containsExactly("lebronjames 31 -");
    }

    @Test
    default void aRefusedReplacementMayBeAskedForAgainUnderTheSameId() {
        declare(DERIVED);
        assertThatThrownBy(() -> replace("one", values(row("lebronjames", 101)))).isInstanceOf(InvalidDataException.class);
        replace("one", values(row("lebronjames", 100)));
        assertThat(rows(DERIVED, JAN_15, POINTS)).containsExactly("100");
    }

    @Test
    default void aQueryThatCannotRunIsRefusedAndNothingIsChanged() {
        declare(DERIVED);
        replace("before", values(row("lebronjames", 31)));
        assertThatThrownBy(() -> replace("one", "SELECT game_date FROM test_raw.no_such_table WHERE game_date = @game_date"))
                .isInstanceOf(StatementRefusedException.class);
        assertThat(rows(DERIVED, JAN_15, PLAYER)).containsExactly("lebronjames");
    }
}
