package fullcourt.prediction.publish;

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
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code nba_predictions.player_prop_predictions}: what each system said, in every version; one version is active, none if the newest was withdrawn. Each row carries what it
 * was made from: quality and completeness of the input, line and its age, model, build. Rule: {@code docs/rules/predictions.md}.
 */
public final class PlayerPropPredictions {
    /** The only prop so far. */
    public static final String POINTS_PROP = "points";

    public static final Column<String> GAME_ID = required("game_id", STRING, "Game as 20251227_LAL_GSW.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Date of the game in New York.");
    public static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player, name reduced to letters and digits.");
    public static final Column<String> PROP_TYPE = required("prop_type", STRING, "What is predicted.").oneOf(POINTS_PROP);
    public static final Column<String> SYSTEM_ID = required("system_id", STRING, "Who predicts: moving_average.");
    public static final Column<String> INPUT_HASH = required("input_hash", STRING,
            "32 hex digits: fingerprint of features, line, history, weights and model.");
    public static final Column<String> PLAYER_FULL_NAME = required("player_full_name", STRING, "Name as the feed prints it.");
    public static final Column<String> TEAM_ABBR = required("team_abbr", STRING, "His team, three letters.");
    public static final Column<String> OPPONENT_TEAM_ABBR = required("opponent_team_abbr", STRING, "The opponent, three letters.");
    public static final Column<BigDecimal> PREDICTED_POINTS = required("predicted_points", numeric(5, 2), "Mean of the forecast, points.")
            .within(0, 60);
    public static final Column<BigDecimal> PREDICTED_STD = required("predicted_std", numeric(5, 2),
            "Standard deviation of the forecast, points.").within(0, 60);
    public static final Column<Double> PROB_OVER = optional("prob_over", FLOAT64,
            "Chance of more points than the line if it is not hit exactly, 4 decimals; null without a line.").within(0, 1);
    public static final Column<Double> CONFIDENCE = optional("confidence", FLOAT64,
            "Chance of the likelier side, 4 decimals; null without a line.").within(0, 1);
    public static final Column<BigDecimal> LINE = optional("line", numeric(5, 1), "The line it was held against, points.").within(0, 100);
    public static final Column<String> LINE_SOURCE = optional("line_source", STRING, "Book of the line.");
    public static final Column<Instant> LINE_CAPTURED_AT = optional("line_captured_at", TIMESTAMP, "When the line was current.");
    public static final Column<BigDecimal> OVER_PRICE = optional("over_price_decimal", numeric(12, 6),
            "Pay-out per unit staked on over at that time.");
    public static final Column<BigDecimal> UNDER_PRICE = optional("under_price_decimal", numeric(12, 6),
            "Pay-out per unit staked on under at that time.");
    public static final Column<String> RECOMMENDATION = required("recommendation", STRING,
            "The side whose chance exceeds its price's break-even by more than 0.03, if the system is proven; PASS for neither, NO_LINE without a line.")
            .oneOf("OVER", "UNDER", "PASS", "NO_LINE");
    public static final Column<String> RECOMMENDATION_REASON = optional("recommendation_reason", STRING,
            "Why no side is recommended: UNPROVEN is about the system, NO_EDGE about the prices; null with a side.")
            .oneOf("UNPROVEN", "NO_EDGE", "NO_LINE");
    public static final Column<Double> FEATURE_QUALITY_SCORE = required("feature_quality_score", FLOAT64, "Quality of the feature row.")
            .within(0, 100);
    public static final Column<Long> DEFAULTS_USED = optional("defaults_used", INT64, "Features of the row that are defaults.");
    public static final Column<Double> INPUT_COMPLETENESS = optional("input_completeness", FLOAT64,
            "Share of his last ten games that is known, ratio.").within(0, 1);
    public static final Column<String> MODEL_HASH = required("model_hash", STRING, "Fingerprint of the formula and its constants.");
    public static final Column<String> BUILD_ID = required("build_id", STRING, "Build of the code that computed it.");
    public static final Column<Instant> PREDICTED_AT = required("predicted_at", TIMESTAMP,
            "When it was computed; later than every earlier version of the same prediction.");
    public static final Column<Instant> TIP_OFF_AT = required("tip_off_at", TIMESTAMP, "Cut-off of the game as known then.");
    public static final Column<Boolean> IS_ACTIVE = required("is_active", BOOL, "True in the newest version, unless it was withdrawn.");
    public static final Column<String> SUPERSEDED_BY = optional("superseded_by", STRING, "Input hash of the version that replaced it.");
    public static final Column<Instant> WITHDRAWN_AT = optional("withdrawn_at", TIMESTAMP,
            "When it was withdrawn; null as long as it was not. Final for this version.");
    public static final Column<String> WITHDRAWN_REASON = optional("withdrawn_reason", STRING,
            "Why it was withdrawn, in the words of not_predicted: RULED_OUT, GAME_MOVED, HELD.");
    public static final Column<Boolean> RETROSPECTIVE = required("retrospective", BOOL,
            "True if computed after tip-off, for a game without any prediction from before.");

    public static final Table TABLE = Table.named("nba_predictions", "player_prop_predictions")
            .grain("one player, game, prop, system and state of the input")
            .columns(GAME_ID, GAME_DATE, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID, INPUT_HASH, PLAYER_FULL_NAME, TEAM_ABBR, OPPONENT_TEAM_ABBR,
                    PREDICTED_POINTS, PREDICTED_STD, PROB_OVER, CONFIDENCE, LINE, LINE_SOURCE, LINE_CAPTURED_AT, OVER_PRICE, UNDER_PRICE,
                    RECOMMENDATION, RECOMMENDATION_REASON, FEATURE_QUALITY_SCORE, DEFAULTS_USED, INPUT_COMPLETENESS, MODEL_HASH, BUILD_ID,
                    PREDICTED_AT,
                    TIP_OFF_AT,
                    IS_ACTIVE, SUPERSEDED_BY, WITHDRAWN_AT, WITHDRAWN_REASON, RETROSPECTIVE)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID, INPUT_HASH)
            .versioned(new Table.Versions(IS_ACTIVE, Optional.of(SUPERSEDED_BY), INPUT_HASH, PREDICTED_AT,
                    List.of(GAME_ID, PLAYER_LOOKUP, PROP_TYPE, SYSTEM_ID)).withdrawnBy(WITHDRAWN_AT));

    private PlayerPropPredictions() {}
}
