package fullcourt.prediction;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.analytics.PlayerPointsLinesProcessor;
import fullcourt.analytics.SlateGamesProcessor;
import fullcourt.analytics.TeamDefenseGameSummaryProcessor;
import fullcourt.analytics.UpcomingPlayerGameContextProcessor;
import fullcourt.platform.holds.ReprocessAttempts;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.grading.PredictionAccuracy;
import fullcourt.prediction.publish.PlayerPropPredictions;
import fullcourt.prediction.publish.SystemProofProcessor;
import fullcourt.testing.sql.GateColumn;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.SqlFile;
import fullcourt.testing.sql.SqlGate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query of this module on a few rows, run by both engines. */
public final class SqlExample {
    /** Read from where the schedule and the box scores are joined; declared there. */
    public static final GateTable COMPLETENESS = new GateTable("nba_orchestration", "team_game_completeness",
            List.of(new GateColumn("game_date", "DATE", false), new GateColumn("game_id", "STRING", false),
                    new GateColumn("is_complete", "BOOL", false)),
            Optional.of("game_date"));
    public static final GateTable SCHEDULE = raw("nba_raw", "nbac_schedule", "game_date", "game_id", "nba_game_id", "game_status_text");
    public static final GateTable ALIASES_IN_INJURIES = raw("nba_reference", "aliases_in_injuries", "name_date", "alias_lookup",
            "player_lookup");
    public static final GateTable INJURIES = new GateTable("nba_raw", "bdl_injuries",
            List.of(new GateColumn("scrape_date", "DATE", false), new GateColumn("scrape_timestamp", "TIMESTAMP", false),
                    new GateColumn("player_lookup", "STRING", false), new GateColumn("injury_status_normalized", "STRING", false)),
            Optional.of("scrape_date"));
    private static final SqlGate GATE = new SqlGate(Stream.concat(Stream.of(COMPLETENESS, SCHEDULE, ALIASES_IN_INJURIES, INJURIES),
            Stream.of(FeatureStore.TABLE,
                    PlayerGameSummaryProcessor.TABLE, TeamDefenseGameSummaryProcessor.TABLE, UpcomingPlayerGameContextProcessor.TABLE,
                    SlateGamesProcessor.TABLE,
                    PlayerPointsLinesProcessor.TABLE, ReprocessAttempts.TABLE, PlayerPropPredictions.TABLE, PredictionAccuracy.TABLE,
                    SystemProofProcessor.TABLE)
                    .map(GateTable::of))
            .toList());
    private final Query query;
    private final List<GateRows> rows = new ArrayList<>();

    public SqlExample(Query query) {
        this.query = query;
    }

    private static GateTable raw(String dataset, String name, String date, String... texts) {
        return new GateTable(dataset, name, Stream.concat(Stream.of(new GateColumn(date, "DATE", false)),
                Arrays.stream(texts).map(column -> new GateColumn(column, "STRING", false))).toList(), Optional.of(date));
    }

    /** @param text names in the first line, one row in each further line, cells between bars; columns not named are null */
    public SqlExample with(Table table, String text) {
        return with(GateTable.of(table), text);
    }

    public SqlExample with(GateTable table, String text) {
        rows.add(GateRows.of(table, text));
        return this;
    }

    /** The result as text in order of its lines, cells between bars; the file has passed the gate. */
    public String result() {
        SqlFile file = new SqlFile(query.name(), query.sql());
        Map<String, Object> values = query.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
        Map<String, String> types = query.parameters().stream().collect(Collectors.toMap(Parameter::name, each -> each.type().sqlName()));
        GATE.check(file, types);
        return GATE.assertSameRows(file, rows, values).stream()
                .map(row -> row.stream().map(SqlExample::text).collect(Collectors.joining(" | ", "", "\n")))
                .sorted().collect(Collectors.joining());
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }
}
