package fullcourt.precompute;

import static fullcourt.precompute.PrecomputeSql.rows;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.testing.sql.GateRows;
import fullcourt.testing.sql.StepGate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FeatureStoreTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final StepGate STEP = PrecomputeSql.of(new FeatureStoreProcessor(PrecomputeSql.NEW_PLAYERS));
    private static final String CONTEXT_COLUMNS = "game_date | player_lookup | game_id | home_game | days_rest | opponent_days_rest | back_to_back"
            + " | games_in_last_7_days | injury_status | injury_snapshot_at | season_phase | opponent_def_rating_last_15 | opponent_pace_last_10"
            + " | opponent_games_played | current_points_line | line_movement | current_points_line_source | input_completeness\n";
    private static final String CACHE_COLUMNS = "cache_date | player_lookup | points_avg_last_5 | points_avg_last_10 | points_avg_season"
            + " | points_std_last_10 | minutes_avg_last_10 | minutes_avg_season | usage_rate_last_10 | ts_pct_last_10"
            + " | points_per_minute_last_10 | ft_points_share_last_10 | points_trend_last_5 | games_played_season | team_pace_last_10"
            + " | team_off_rating_last_10 | team_win_pct | team_games_played\n";
    private static final String FULL_CONTEXT = "20250115_LAL_BOS | true | 1 | 4 | false | 3 | day_to_day | 2025-01-15T11:00:00Z | mid | 112.5 | 99 | 38";
    private static final String FULL_CACHE = "28 | 26 | 25 | 6 | 36 | 30 | 30 | 0.6 | 0.7 | 0.2 | -2.5 | 35 | 100 | 118 | 0.7 | 40";

    private static GateRows context(String... lines) {
        return rows("nba_analytics.upcoming_player_game_context", CONTEXT_COLUMNS + lines(lines));
    }

    private static GateRows cache(String... lines) {
        return rows("nba_precompute.player_daily_cache", CACHE_COLUMNS + lines(lines));
    }

    private static GateRows factors(String... lines) {
        return rows("nba_precompute.player_composite_factors", "game_date | player_lookup | fatigue_score | pace_score\n" + lines(lines));
    }

    private static String lines(String... lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines)
            text.append("2025-01-15 | ").append(line).append('\n');
        return text.toString();
    }

    private static final List<GateRows> FULL = List.of(
            context("tatum | " + FULL_CONTEXT + " | 27.5 | 1.0 | draftkings | 1", "white | " + FULL_CONTEXT + " | null | null | null | 1"),
            cache("tatum | " + FULL_CACHE, "white | " + FULL_CACHE), factors("tatum | 92 | 0.5", "white | 92 | 0.5"));

    private static String column(Feature feature) {
        return feature.value().name();
    }

    @Test
    void putsTheNumbersSideBySide() {
        assertThat(STEP.rows(DAY, FULL, "player_lookup", column(Features.REST_ADVANTAGE), column(Features.INJURY_RISK),
                column(Features.RECENT_TREND), column(Features.MINUTES_CHANGE), column(Features.HOME_AWAY), column(Features.BACK_TO_BACK),
                column(Features.PLAYOFF_GAME), column(Features.LINE), "line_source", "line_bookmaker", column(Features.LINE_MOVEMENT)))
                .isEqualTo(
                        """
                                player_lookup | rest_advantage | injury_risk | recent_trend | minutes_change | home_away | back_to_back | playoff_game | line | line_source | line_bookmaker | line_movement
                                tatum         | -2             | 2           | -1           | 2              | 1         | 0            | 0            | 27.5 | genuine     | draftkings     | 1
                                white         | -2             | 2           | -1           | 2              | 1         | 0            | 0            | null | missing     | null           | null
                                """);
    }

    @Test
    void aPlayerWithoutALineIsOfFullQualityToo() {
        assertThat(STEP.rows(DAY, FULL, "player_lookup", "feature_quality_score", "defaults_used", "is_production_ready",
                "not_ready_reason")).isEqualTo("""
                        player_lookup | feature_quality_score | defaults_used | is_production_ready | not_ready_reason
                        tatum         | 100                   | 0             | true                | null
                        white         | 100                   | 0             | true                | null
                        """);
    }

    @Test
    void whatIsNotKnownIsMissingOrANamedDefault() {
        // of 24 counted features 17 are genuine, 3 defaults and 4 missing
        var given = List.of(
                context("tatum | 20250115_LAL_BOS | true | null | 4 | false | 0 | null | null | mid | 112.5 | null | 38 | null | null | null | 1"),
                cache("tatum | 28 | 26 | 25 | 6 | 36 | 30 | 30 | 0.6 | 0.7 | null | null | 35 | 100 | 118 | 0.7 | 40"),
                factors("tatum | 100 | null"));
        assertThat(STEP.rows(DAY, given, "rest_advantage", "rest_advantage_source", "injury_risk_source", "fatigue_score_source",
                "back_to_back_source", "opponent_pace_source", "pace_score_source", "recent_trend_source", "pct_free_throw_source",
                "defaults_used", "feature_quality_score", "is_production_ready")).isEqualTo(
                        """
                                rest_advantage | rest_advantage_source | injury_risk_source | fatigue_score_source | back_to_back_source | opponent_pace_source | pace_score_source | recent_trend_source | pct_free_throw_source | defaults_used | feature_quality_score | is_production_ready
                                0              | default               | default            | default              | default             | missing              | missing           | missing             | missing               | 4             | 66.666667             | true
                                """);
    }

    @Test
    @Tag("F54")
    void fewerThanFiveGamesOfHisOrTheOpponentsAreTooFew() {
        var given = List.of(
                context("fourofhis | " + FULL_CONTEXT + " | null | null | null | 1",
                        "fouroftheirs | " + FULL_CONTEXT.replace("| 38", "| 4") + " | null | null | null | 1"),
                cache("fourofhis | " + FULL_CACHE.replace("| 35 |", "| 4 |"), "fouroftheirs | " + FULL_CACHE),
                factors("fourofhis | 92 | 0.5", "fouroftheirs | 92 | 0.5"));
        assertThat(STEP.rows(DAY, given, "player_lookup", "points_avg_last_5_source", "opponent_def_rating_source",
                "is_production_ready", "not_ready_reason")).isEqualTo("""
                        player_lookup | points_avg_last_5_source | opponent_def_rating_source | is_production_ready | not_ready_reason
                        fourofhis     | fallback                 | genuine                    | false               | FEW_GAMES
                        fouroftheirs  | genuine                  | fallback                   | false               | FEW_GAMES
                        """);
    }

    @Test
    @Tag("F04")
    void theReasonNamesTheRequiredFeatureThatIsMissing() {
        var given = List.of(
                context("heldback | " + FULL_CONTEXT + " | null | null | null | 0.6",
                        "norating | " + FULL_CONTEXT.replace("112.5", "null") + " | null | null | null | 1",
                        "nominutes | " + FULL_CONTEXT + " | null | null | null | 1"),
                cache("norating | " + FULL_CACHE, "nominutes | " + FULL_CACHE.replace("| 36 |", "| null |")),
                factors("norating | 92 | 0.5", "nominutes | 92 | 0.5"));
        assertThat(STEP.rows(DAY, given, "player_lookup", "games_played_season", "not_ready_reason")).isEqualTo("""
                player_lookup | games_played_season | not_ready_reason
                heldback      | 0                   | points_avg_last_5
                nominutes     | 35                  | minutes_avg_last_10
                norating      | 35                  | opponent_def_rating
                """);
    }

    @Test
    void everyFeatureHasItsValueAndItsSource() {
        List<String> names = new ArrayList<>();
        FeatureStore.TABLE.columns().forEach(column -> names.add(column.name()));
        assertThat(Features.ALL).hasSize(26).allSatisfy(feature -> assertThat(names).contains(feature.name(), feature.name() + "_source"));
    }

    @Test
    void theHashIsOfTheVersionAndOfValuesAndSourcesInTheOrderOfAllFeatures() {
        List<String> columns = new ArrayList<>(List.of("feature_hash"));
        Features.ALL.forEach(feature -> columns.addAll(List.of(feature.value().name(), feature.source().name())));
        assertThat(cells(FULL, columns)).hasSize(2).allSatisfy(row -> assertThat(row.getFirst())
                .isEqualTo(md5(Features.VERSION + "|" + row.stream().skip(1).map(FeatureStoreTest::canonical).collect(joining("|")))));
    }

    @Test
    void theHashFollowsFeaturesAndNothingElse() {
        String noLine = " | null | null | null | ";
        var given = List.of(
                context("a | " + FULL_CONTEXT + noLine + "1", "b | " + FULL_CONTEXT + noLine + "0.9", "c | " + FULL_CONTEXT + noLine + "1",
                        "d | " + FULL_CONTEXT + noLine + "1"),
                cache("a | " + FULL_CACHE, "b | " + FULL_CACHE, "c | " + FULL_CACHE.replace("28 |", "28.1 |"),
                        "d | " + FULL_CACHE.replace("| 40", "| 4")),
                factors("a | 92 | 0.5", "b | 92 | 0.5", "c | 92 | 0.5", "d | 92 | 0.5"));
        List<String> hashes = cells(given, List.of("player_lookup", "feature_hash")).stream().map(List::getLast).toList();
        assertThat(hashes.get(1)).isEqualTo(hashes.get(0));
        assertThat(Set.of(hashes.get(0), hashes.get(2), hashes.get(3))).as("another value, another source").hasSize(3);
    }

    private static List<List<String>> cells(List<GateRows> given, List<String> columns) {
        return STEP.rows(DAY, given, columns.toArray(String[]::new)).lines().skip(1).map(line -> List.of(line.split(" +[|] +"))).toList();
    }

    /** A number in millionths; what is no number is as it is. */
    private static String canonical(String cell) {
        return cell.matches("-?[0-9.]+") ? new BigDecimal(cell).movePointRight(6).toBigIntegerExact().toString() : cell;
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
