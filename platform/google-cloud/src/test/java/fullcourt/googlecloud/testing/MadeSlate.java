package fullcourt.googlecloud.testing;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.league.Season;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.PublishId;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.Warehouse.ExcludedEntities;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.precompute.Feature;
import fullcourt.precompute.FeatureStore;
import fullcourt.precompute.Features;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A slate of any size without a season before it: players {@code player1}, {@code player2}, … for whom every system gives a prediction, each with as many
 * games like this one as the system that compares similar games needs.
 */
public record MadeSlate(LocalDate date, int players) {
    private static final int GAMES_BEFORE = 5;
    private static final Map<Feature, String> GENUINE = Map.of(Features.POINTS_AVG_LAST_5, "20.0 + MOD(number, 9)",
            Features.POINTS_AVG_LAST_10, "19.5 + MOD(number, 9)", Features.POINTS_AVG_SEASON, "19.0 + MOD(number, 9)",
            Features.OPPONENT_DEF_RATING, "112.0", Features.HOME_AWAY, "1.0", Features.MINUTES_AVG_LAST_10, "34.0");
    private static final String PLAYER = "CONCAT('player', CAST(number AS STRING))";

    public List<String> lookups() {
        return IntStream.rangeClosed(1, players).mapToObj(number -> "player" + number).toList();
    }

    /** Instead of the services that would build it. */
    public void buildIn(Warehouse warehouse) {
        warehouse.declare(List.of(FeatureStore.TABLE, PlayerGameSummaryProcessor.TABLE));
        build(warehouse, FeatureStore.TABLE, date, features(date));
        for (LocalDate day : IntStream.rangeClosed(1, GAMES_BEFORE).mapToObj(games -> date.minusDays(2L * games)).toList()) {
            build(warehouse, FeatureStore.TABLE, day, features(day));
            build(warehouse, PlayerGameSummaryProcessor.TABLE, day, summaries(day));
        }
    }

    private void build(Warehouse warehouse, Table table, LocalDate day, Map<String, String> values) {
        String columns = table.businessColumns().stream().map(column -> "%s AS %s".formatted(value(column, values), column.name()))
                .collect(Collectors.joining(", "));
        String sql = "SELECT %s FROM UNNEST(GENERATE_ARRAY(1, %d)) AS number".formatted(columns, players);
        warehouse.replace(table, Partition.of(day), new PublishId("slate-%s-%s".formatted(table.id(), day)),
                new Query("slate", sql, List.of()), ExcludedEntities.NONE, Instant.EPOCH);
    }

    private static String value(Column<?> column, Map<String, String> values) {
        return values.getOrDefault(column.name(), "CAST(NULL AS %s)".formatted(column.type().sqlName()));
    }

    private static Map<String, String> features(LocalDate day) {
        Map<String, String> values = new HashMap<>(game(day));
        values.putAll(Map.of("feature_version", text(Features.VERSION), "tip_off_at", "TIMESTAMP '%s 23:00:00+00'".formatted(day),
                "tip_source",
                "'schedule'", "days_rest", "1", "games_played_season", "40", "opponent_games_played", "40", "input_completeness", "1.0",
                "defaults_used", "0", "feature_quality_score", "100.0", "is_production_ready", "TRUE"));
        values.put("feature_hash", "'0'");
        for (Feature feature : Features.ALL) {
            values.put(feature.source().name(), GENUINE.containsKey(feature) ? "'genuine'" : "'missing'");
            Stream.ofNullable(GENUINE.get(feature)).forEach(value -> values.put(feature.value().name(), value));
        }
        return values;
    }

    private static Map<String, String> summaries(LocalDate day) {
        Map<String, String> values = new HashMap<>(game(day));
        values.putAll(Map.of("points", "15 + MOD(number, 11)", "primary_source_used", "'bdl_player_boxscores'"));
        return values;
    }

    private static Map<String, String> game(LocalDate day) {
        return Map.of("game_date", "DATE '%s'".formatted(day), "game_id", text(day.toString().replace("-", "") + "_BOS_LAL"),
                "player_lookup",
                PLAYER, "player_full_name", PLAYER, "season_year", String.valueOf(Season.of(day).startYear()), "team_abbr", "'LAL'",
                "opponent_team_abbr", "'BOS'", "home_game",
                "TRUE");
    }

    private static String text(String value) {
        return "'%s'".formatted(value);
    }
}
