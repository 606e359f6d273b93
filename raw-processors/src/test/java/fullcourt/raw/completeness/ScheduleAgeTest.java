package fullcourt.raw.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.warehouse.Parameter;
import fullcourt.raw.nbacom.NbacScheduleTable;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The newest document counts, and only while games are near. */
class ScheduleAgeTest {
    private static final GateTable SCHEDULE = GateTable.of(NbacScheduleTable.TABLE);
    private static final SqlGate GATE = new SqlGate(List.of(SCHEDULE));
    private static final String GAMES = """
            nba_game_id | game_date  | captured_at
            0022400500  | 2025-01-15 | 2025-01-14T11:00:00Z
            0022400501  | 2025-01-16 | 2025-01-15T11:00:00Z
            """;

    @Test
    void theNewestDocumentOfTheDaysAroundCounts() {
        assertThat(newest(LocalDate.of(2025, 1, 10))).singleElement().asString().contains("2025-01-15");
    }

    @Test
    void farFromAnyGameThereIsNothingToSay() {
        assertThat(newest(LocalDate.of(2025, 7, 1))).isEmpty();
    }

    private static List<?> newest(LocalDate today) {
        var query = ScheduleAge.query(today);
        SqlFile file = new SqlFile(query.name(), query.sql());
        GATE.check(file, query.parameters().stream().collect(Collectors.toMap(Parameter::name, each -> each.type().sqlName())));
        Map<String, Object> values = query.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
        return GATE.assertSameRows(file, List.of(GateRows.of(SCHEDULE, GAMES)), values);
    }
}
