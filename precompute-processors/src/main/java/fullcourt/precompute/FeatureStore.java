package fullcourt.precompute;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The table the prediction systems read: one row per player who may play, with all {@link Features} and what a prediction has to carry on.
 * Players who cannot be predicted have a row too; {@link #NOT_READY_REASON} says why not. Rule: {@code docs/rules/features.md}.
 */
public final class FeatureStore {
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Date of the game in New York.");
    public static final Column<String> GAME_ID = required("game_id", STRING, "Game as 20251227_LAL_GSW.");
    public static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player, name reduced to letters and digits.");
    public static final Column<String> FEATURE_VERSION = required("feature_version", STRING, "Meaning of the features.")
            .oneOf(Features.VERSION);
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> PLAYER_FULL_NAME = required("player_full_name", STRING, "Name as the feed prints it.");
    public static final Column<String> TEAM_ABBR = required("team_abbr", STRING, "His team, three letters.");
    public static final Column<String> OPPONENT_TEAM_ABBR = required("opponent_team_abbr", STRING, "The opponent, three letters.");
    public static final Column<Boolean> HOME_GAME = required("home_game", BOOL, "True if he plays at home.");
    public static final Column<Instant> TIP_OFF_AT = required("tip_off_at", TIMESTAMP, "Cut-off: no prediction after it.");
    public static final Column<String> TIP_SOURCE = required("tip_source", STRING, "How the cut-off is known.")
            .oneOf("schedule", "odds", "unknown");
    public static final Column<Long> DAYS_REST = optional("days_rest", INT64, "0 is played yesterday; null before his first game.")
            .within(0, 365);
    public static final Column<String> INJURY_STATUS = optional("injury_status", STRING, "Null is available.");
    public static final Column<String> LINE_BOOKMAKER = optional("line_bookmaker", STRING,
            "Book of the line; null without one. Not to be taken for line_source, which says how the feature came about.");
    public static final Column<Instant> LINE_CAPTURED_AT = optional("line_captured_at", TIMESTAMP, "When the line was current.");
    public static final Column<BigDecimal> OVER_PRICE_DECIMAL = optional("over_price_decimal", numeric(12, 6),
            "Pay-out per unit staked on over; null without a line.").within(1, 100_000);
    public static final Column<BigDecimal> UNDER_PRICE_DECIMAL = optional("under_price_decimal", numeric(12, 6),
            "Pay-out per unit staked on under; null without a line.").within(1, 100_000);
    public static final Column<Long> GAMES_PLAYED_SEASON = required("games_played_season", INT64,
            "Games he played this season, before the date.").within(0, 120);
    public static final Column<Long> OPPONENT_GAMES_PLAYED = required("opponent_games_played", INT64,
            "Complete games of the opponent this season, before the date.").within(0, 120);
    public static final Column<Double> INPUT_COMPLETENESS = required("input_completeness", FLOAT64,
            "Of his last ten games that should be known, the share that is; ratio, 1 if none.").within(0, 1);
    public static final Column<Long> DEFAULTS_USED = required("defaults_used", INT64, "Features whose source is default.").within(0, 100);
    public static final Column<Double> FEATURE_QUALITY_SCORE = required("feature_quality_score", FLOAT64,
            "Mean over the counted features: genuine 100, fallback 75, else 0.").within(0, 100);
    public static final Column<Boolean> IS_PRODUCTION_READY = required("is_production_ready", BOOL, "True if he may be predicted.");
    public static final Column<String> NOT_READY_REASON = optional("not_ready_reason", STRING,
            "FEW_GAMES, or the name of the first required feature that is not genuine; null if ready.");
    public static final Column<String> FEATURE_HASH = required("feature_hash", STRING,
            "MD5 over the version and all values and sources, 32 hexadecimal digits: equal hash, equal features.");

    public static final Table TABLE = Table.named("nba_precompute", "ml_feature_store")
            .grain("one player who may play, and the meaning of the features")
            .columns(columns())
            .partitionedBy(GAME_DATE).naturalKey(GAME_DATE, PLAYER_LOOKUP, FEATURE_VERSION).loadedBy(LoadMode.REPLACE_PARTITION);

    private FeatureStore() {}

    private static Column<?>[] columns() {
        List<Column<?>> columns = new ArrayList<>(List.of(GAME_DATE, GAME_ID, PLAYER_LOOKUP, FEATURE_VERSION, SEASON_YEAR,
                PLAYER_FULL_NAME, TEAM_ABBR, OPPONENT_TEAM_ABBR, HOME_GAME, TIP_OFF_AT, TIP_SOURCE, DAYS_REST, INJURY_STATUS,
                LINE_BOOKMAKER, LINE_CAPTURED_AT, OVER_PRICE_DECIMAL, UNDER_PRICE_DECIMAL, GAMES_PLAYED_SEASON, OPPONENT_GAMES_PLAYED,
                INPUT_COMPLETENESS));
        for (Feature feature : Features.ALL) {
            columns.add(feature.value());
            columns.add(feature.source());
        }
        columns.addAll(List.of(DEFAULTS_USED, FEATURE_QUALITY_SCORE, IS_PRODUCTION_READY, NOT_READY_REASON, FEATURE_HASH));
        return columns.toArray(Column<?>[]::new);
    }
}
