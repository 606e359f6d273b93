package fullcourt.precompute;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.analytics.TeamDefenseGameSummaryProcessor;
import fullcourt.analytics.UpcomingPlayerGameContextProcessor;
import fullcourt.config.NewPlayerProperties;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Table;
import fullcourt.testing.FoundProcessors;
import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.GateTable;
import fullcourt.testing.sql.RandomRows;
import fullcourt.testing.sql.SqlGate;
import fullcourt.testing.sql.StepGate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The tables this service's SQL may see, and rows for them. */
final class PrecomputeSql {
    static final NewPlayerProperties NEW_PLAYERS = new NewPlayerProperties(14, 5);
    static final List<TableProcessor> STEPS = List.of(new PlayerDailyCacheProcessor(NEW_PLAYERS), new PlayerCompositeFactorsProcessor(),
            new FeatureStoreProcessor(NEW_PLAYERS));
    private static final List<Table> DECLARED = Stream.of(FoundProcessors.tables().stream(), Stream.of(PlayerGameSummaryProcessor.TABLE,
            TeamDefenseGameSummaryProcessor.TABLE, UpcomingPlayerGameContextProcessor.TABLE), STEPS.stream().map(TableProcessor::table))
            .flatMap(Function.identity()).toList();
    static final Map<String, GateTable> TABLES = DECLARED.stream().map(GateTable::of)
            .collect(Collectors.toMap(GateTable::path, Function.identity()));
    private static final SqlGate GATE = new SqlGate(TABLES.values());

    private PrecomputeSql() {}

    static StepGate of(TableProcessor step) {
        return new StepGate(GATE, step, LocalDate.of(2024, 10, 1));
    }

    /** Rows of a table as text; columns that are not named are null. */
    static GateRows rows(String table, String text) {
        return GateRows.of(Objects.requireNonNull(TABLES.get(table), table), text);
    }

    /** Random rows of every table, up to a day. */
    static List<GateRows> randomRows(long seed, LocalDate day) {
        var random = new RandomRows(seed, day).with("team_abbr", "BOS", "LAL", "MIA").with("home_team_abbr", "BOS", "LAL", "MIA")
                .with("away_team_abbr", "BOS", "LAL", "MIA").with("home_team_tricode", "BOS", "LAL", "MIA")
                .with("away_team_tricode", "BOS", "LAL", "MIA").with("defending_team_abbr", "BOS", "LAL", "MIA")
                .with("opponent_team_abbr", "BOS", "LAL", "MIA")
                .with("game_type", "regular_season", "regular_season", "playoffs", "pre_season")
                .with("game_status_text", "Final", "Final", "Scheduled", "Postponed").with("market", "player_points", "player_rebounds")
                .with("bookmaker", "draftkings", "fanduel", "betmgm", "caesars", "prizepicks")
                .with("over_price", new BigDecimal("1.909091"), new BigDecimal("1.87"), new BigDecimal("2.1"))
                .with("under_price", new BigDecimal("1.909091"), new BigDecimal("1.95"), new BigDecimal("1.75"))
                .with("injury_status_normalized", "out", "questionable", "questionable", "probable").with("alias_lookup", "a", "e")
                .with("season_year", 2024L)
                .with("game_date", day, day.minusDays(1), day.minusDays(2), day.minusDays(5)).with("cache_date", day)
                .with("scrape_date", day, day.minusDays(1)).with("game_id", "g1", "g2", "g3", "g4", "g5", "g6")
                .with("nba_game_id", LongStream.range(0, 50).mapToObj(Long::toString).toArray())
                .with("tip_off_at", day.atTime(20, 0).toInstant(ZoneOffset.UTC))
                .with("is_final", true, true, false).with("did_not_play", false, false, true)
                .with("snapshot_timestamp", day.atTime(10, 0).toInstant(ZoneOffset.UTC), day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        day.atTime(20, 0).toInstant(ZoneOffset.UTC))
                .with("scrape_timestamp", day.atTime(10, 0).toInstant(ZoneOffset.UTC), day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return DECLARED.stream().map(table -> random.rowsOf(GateTable.of(table), keyOf(table), 80)).toList();
    }

    private static Set<String> keyOf(Table table) {
        return table.naturalKey().stream().map(Column::name).collect(Collectors.toSet());
    }
}
