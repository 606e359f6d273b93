package fullcourt.analytics;

import fullcourt.config.NewPlayerProperties;
import fullcourt.platform.processor.TableProcessor;
import fullcourt.raw.RawTables;
import fullcourt.raw.completeness.TeamCompleteness;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlGate;
import fullcourt.testing.sql.StepGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables this service's SQL may see, and rows for them. */
final class AnalyticsSql {
    static final LocalDate SEASON_START = LocalDate.of(2024, 10, 1);
    static final List<TableProcessor> STEPS = List.of(new SlateGamesProcessor(), new PlayerPointsLinesProcessor(),
            new PlayerGameSummaryProcessor(), new TeamDefenseGameSummaryProcessor(),
            new UpcomingPlayerGameContextProcessor(new NewPlayerProperties(14, 5)));
    static final Map<String, GateTable> TABLES = Stream.of(RawTables.ALL.stream(), Stream.of(TeamCompleteness.SHAPE),
            STEPS.stream().map(TableProcessor::table)).flatMap(Function.identity()).map(GateTable::of)
            .collect(Collectors.toMap(GateTable::path, Function.identity()));
    static final SqlGate GATE = new SqlGate(TABLES.values());

    private AnalyticsSql() {}

    static StepGate of(TableProcessor step) {
        return new StepGate(GATE, step, SEASON_START);
    }

    /** Rows of a table as text; columns that are not named are null. */
    static GateRows rows(String table, String text) {
        return GateRows.of(Objects.requireNonNull(TABLES.get(table), table), text);
    }
}
