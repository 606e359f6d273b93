package fullcourt.platform.warehouse.contract;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.warehouse.contract.ToyTables.DAY;
import static fullcourt.platform.warehouse.contract.ToyTables.EVENTS;
import static fullcourt.platform.warehouse.contract.ToyTables.FINAL;
import static fullcourt.platform.warehouse.contract.ToyTables.PLAYER;
import static fullcourt.platform.warehouse.contract.ToyTables.POINTS;
import static fullcourt.platform.warehouse.contract.ToyTables.SCORES;
import static fullcourt.platform.warehouse.contract.ToyTables.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.ColumnType;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.SchemaMismatchException;
import fullcourt.platform.warehouse.StatementRefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Live tables become what is declared, or the start stops with the exact difference. */
interface DeclareContract extends WarehouseUnderTest {

    private static Table scoresWith(Column<?>... columns) {
        return Table.named("test_raw", "scores").columns(columns).partitionedBy(DAY).naturalKey(DAY, PLAYER)
                .loadedBy(LoadMode.MERGE_NEWEST);
    }

    @Test
    default void aDeclaredTableIsThereAndEmpty() {
        declare(SCORES, EVENTS);
        assertThat(warehouse().read(SCORES, Partition.of(JAN_15))).isEmpty();
        assertThat(warehouse().read(EVENTS, Partition.ALL)).isEmpty();
    }

    @Test
    default void declaringAgainKeepsWhatIsThere() {
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 31, 1));
        declare(SCORES);
        assertThat(rows(SCORES, JAN_15, PLAYER, POINTS)).containsExactly("lebronjames 31");
    }

    @Test
    default void aNewColumnThatMayBeNullIsAddedAndNullInOldRows() {
        declare(SCORES);
        publish(SCORES, "one", score("lebronjames", 31, 1));
        Column<Long> assists = optional("assists", ColumnType.INT64, "How many.");
        Table wider = scoresWith(DAY, PLAYER, POINTS, FINAL, assists);
        declare(wider);
        assertThat(rows(wider, JAN_15, PLAYER, POINTS, assists)).containsExactly("lebronjames 31 -");
    }

    @Test
    default void aNewRequiredColumnStopsTheStartByName() {
        declare(SCORES);
        Column<Long> assists = required("assists", ColumnType.INT64, "How many.");
        assertRefused(scoresWith(DAY, PLAYER, POINTS, FINAL, assists), "required column assists is missing");
    }

    @Test
    default void aColumnThatIsNoLongerDeclaredStopsTheStartByName() {
        declare(SCORES);
        assertRefused(scoresWith(DAY, PLAYER, FINAL), "column points is not declared");
    }

    @Test
    default void anotherTypeStopsTheStartWithBothTypes() {
        declare(SCORES);
        Column<String> text = optional("points", ColumnType.STRING, "How many, in words.");
        assertRefused(scoresWith(DAY, PLAYER, text, FINAL), "column points is ");
    }

    @Test
    default void anotherPrecisionIsAnotherType() {
        declare(scoresWith(DAY, PLAYER, optional("line", ColumnType.numeric(5, 1), "A line.")));
        assertRefused(scoresWith(DAY, PLAYER, optional("line", ColumnType.numeric(6, 2), "A line.")), "column line is ");
    }

    @Test
    default void aColumnThatBecameRequiredOrStoppedBeingSoStopsTheStart() {
        declare(SCORES);
        assertRefused(scoresWith(DAY, PLAYER, required("points", ColumnType.INT64, "How many."), FINAL),
                "column points may be null, declared is required");
        assertRefused(scoresWithOptionalPlayer(), "column player_lookup is required, declared is that it may be null");
    }

    private static Table scoresWithOptionalPlayer() {
        return Table.named("test_raw", "scores").columns(DAY, optional("player_lookup", ColumnType.STRING, "Who."), POINTS, FINAL)
                .partitionedBy(DAY).naturalKey(DAY)
                .loadedBy(LoadMode.MERGE_NEWEST);
    }

    @Test
    default void everyDifferenceIsNamedAtOnce() {
        declare(SCORES);
        Column<String> text = optional("points", ColumnType.STRING, "How many, in words.");
        assertRefused(scoresWith(DAY, PLAYER, text), "points is ", "is_final is not declared");
    }

    @Test
    default void aDifferenceInOneTableChangesNoOther() {
        declare(SCORES);
        Table other = Table.named("test_raw", "brand_new").columns(DAY, PLAYER).partitionedBy(DAY).naturalKey(DAY, PLAYER)
                .loadedBy(LoadMode.MERGE_NEWEST);
        assertThatThrownBy(() -> warehouse().declare(List.of(other, scoresWith(DAY, PLAYER, FINAL))))
                .isInstanceOf(SchemaMismatchException.class);
        assertThatThrownBy(() -> warehouse().read(other, Partition.of(JAN_15))).isInstanceOf(StatementRefusedException.class);
    }

    private void assertRefused(Table declared, String... parts) {
        assertThatThrownBy(() -> declare(declared)).isInstanceOf(SchemaMismatchException.class).hasMessageContaining("test_raw.scores")
                .hasMessageContainingAll(parts);
    }
}
