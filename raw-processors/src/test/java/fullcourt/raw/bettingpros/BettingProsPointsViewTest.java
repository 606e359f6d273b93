package fullcourt.raw.bettingpros;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BettingProsPointsViewTest {
    private static final GateTable PROPS = GateTable.of(BettingProsPlayerPropsTable.TABLE);
    private static final SqlGate GATE = new SqlGate(List.of(PROPS));
    private static final SqlFile VIEW = new SqlFile("bettingpros_player_points_props.sql", BettingProsPointsView.VIEW.sql().text());

    @Test
    void deliversTheDeclaredColumns() {
        assertThat(GATE.analyse(VIEW, Map.of()).stream().map(column -> column.name() + " " + column.type()))
                .containsExactlyElementsOf(BettingProsPointsView.VIEW.schema().columns().stream()
                        .map(column -> column.name() + " " + column.type().sqlName().replaceFirst("\\(.*", "")).toList());
    }

    @Test
    void reboundsAreNoPoints() {
        assertThat(GATE.assertSameRows(VIEW, List.of(GateRows.of(PROPS, """
                game_date  | market_type | offer_id | line
                2025-12-27 | points      | a1       | 25.5
                2025-12-27 | rebounds    | a2       | 7.5
                """)), Map.of())).extracting(row -> row.get(3)).containsExactly("a1");
    }
}
