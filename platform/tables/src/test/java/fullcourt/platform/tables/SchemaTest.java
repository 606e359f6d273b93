package fullcourt.platform.tables;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Column<String> PLAYER = required("player_lookup", ColumnType.STRING, "Who.");
    private static final Column<Long> POINTS = optional("points", ColumnType.INT64, "How many.");
    private static final Schema TOTALS = Schema.of("totals", PLAYER, POINTS);

    @Test
    void aRowOfAResultHasItsColumnsAndNoOthers() {
        Row row = Row.of(TOTALS).set(PLAYER, "lebronjames").set(POINTS, 31L).build();
        assertThat(row).hasToString("totals[player_lookup=lebronjames, points=31]");
        assertThatThrownBy(() -> row.find(Table.PROCESSED_AT)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("totals has no column processed_at");
    }

    @Test
    void aTableAddsItsTechnicalColumns() {
        Table table = Table.named("nba_raw", "totals").columns(PLAYER, POINTS).naturalKey(PLAYER).loadedBy(LoadMode.REPLACE_PARTITION);
        assertThat(table.schema().columns()).containsExactly(PLAYER, POINTS, Table.PROCESSED_AT);
        assertThat(table.schema().businessColumns()).containsExactly(PLAYER, POINTS);
        assertThat(table.schema().stagedColumns()).containsExactly(PLAYER, POINTS);
        assertThat(table.schema()).hasToString("nba_raw.totals");
    }

    @Test
    void rowsOfTwoSchemasAreNotEqual() {
        Row row = Row.of(TOTALS).set(PLAYER, "lebronjames").build();
        assertThat(row).isEqualTo(Row.of(TOTALS).set(PLAYER, "lebronjames").build())
                .isNotEqualTo(Row.of(Schema.of("others", PLAYER, POINTS)).set(PLAYER, "lebronjames").build());
    }

    @Test
    void aColumnIsDeclaredOnce() {
        assertThatThrownBy(() -> Schema.of("totals", PLAYER, PLAYER)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("totals declares column player_lookup twice");
    }
}
