package fullcourt.precompute;

import fullcourt.config.NewPlayerProperties;
import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.analytics.TeamDefenseGameSummaryProcessor;
import fullcourt.analytics.UpcomingPlayerGameContextProcessor;
import fullcourt.platform.processor.TableProcessor;
import fullcourt.platform.warehouse.Table;
import fullcourt.raw.RawTables;
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
final class PrecomputeSql {
    static final NewPlayerProperties NEW_PLAYERS = new NewPlayerProperties(14, 5);
    static final List<TableProcessor> STEPS = List.of(new PlayerDailyCacheProcessor(NEW_PLAYERS), new PlayerCompositeFactorsProcessor(),
            new FeatureStoreProcessor(NEW_PLAYERS));
    private static final Stream<Table> ANALYTICS = Stream.of(PlayerGameSummaryProcessor.TABLE, TeamDefenseGameSummaryProcessor.TABLE,
            UpcomingPlayerGameContextProcessor.TABLE);
    static final Map<String, GateTable> TABLES = Stream.of(RawTables.ALL.stream(), ANALYTICS, STEPS.stream().map(TableProcessor::table))
            .flatMap(Function.identity()).map(GateTable::of).collect(Collectors.toMap(GateTable::path, Function.identity()));
    private static final SqlGate GATE = new SqlGate(TABLES.values());

    private PrecomputeSql() {}

    static StepGate of(TableProcessor step) {
        return new StepGate(GATE, step, LocalDate.of(2024, 10, 1));
    }

    /** Rows of a table as text; columns that are not named are null. */
    static GateRows rows(String table, String text) {
        return GateRows.of(Objects.requireNonNull(TABLES.get(table), table), text);
    }
}
