package fullcourt.precompute;

import static fullcourt.precompute.Feature.Weight.COUNTED;
import static fullcourt.precompute.Feature.Weight.COUNTED_WHEN_PRESENT;
import static fullcourt.precompute.Feature.Weight.REQUIRED;

import java.util.List;

/**
 * Every feature, declared once: name, unit, legal range, rule. Columns, documentation and checks derive from this list.
 * Windows are the newest games he played this season before the date, or those there are. Rule: {@code docs/rules/features.md}.
 */
public final class Features {
    /** Identifies the meaning of all features together; a changed meaning is a new version. */
    public static final String VERSION = "v2-skeleton";

    public static final Feature POINTS_AVG_LAST_5 = Feature.of("points_avg_last_5", "points", 0, 100, REQUIRED, "Mean of 5 games.");
    public static final Feature POINTS_AVG_LAST_10 = Feature.of("points_avg_last_10", "points", 0, 100, REQUIRED, "Mean of 10 games.");
    public static final Feature POINTS_AVG_SEASON = Feature.of("points_avg_season", "points", 0, 100, REQUIRED, "Mean of the season.");
    public static final Feature POINTS_STD_LAST_10 = Feature.of("points_std_last_10", "points", 0, 60, COUNTED,
            "Sample deviation of 10 games.");
    public static final Feature GAMES_IN_LAST_7_DAYS = Feature.of("games_in_last_7_days", "games", 0, 7, COUNTED,
            "Games played in the 7 days before.");
    public static final Feature FATIGUE_SCORE = Feature.of("fatigue_score", "score", 0, 100, COUNTED, "100 is fresh.");
    public static final Feature PACE_SCORE = Feature.of("pace_score", "score", -3, 3, COUNTED,
            "Half of the opponent's pace less his team's.");
    public static final Feature REST_ADVANTAGE = Feature.of("rest_advantage", "days", -2, 2, COUNTED,
            "Own less opponent's days of rest, cut at 2; default 0.");
    public static final Feature INJURY_RISK = Feature.of("injury_risk", "score", 0, 3, COUNTED,
            "0 available, 1 probable, 2 questionable or day-to-day, 3 doubtful; default 0 without a snapshot.");
    public static final Feature RECENT_TREND = Feature.of("recent_trend", "score", -2, 2, COUNTED,
            "Newest 2 games against the 3 before: 2 from +5 points, 1 from +2, likewise down.");
    public static final Feature MINUTES_CHANGE = Feature.of("minutes_change", "score", -2, 2, COUNTED,
            "Minutes of 10 games against the season: 2 from +20 %, 1 from +10 %, likewise down.");
    public static final Feature OPPONENT_DEF_RATING = Feature.of("opponent_def_rating", "points per 100 possessions", 60, 170, REQUIRED,
            "Opponent's mean of 15 games.");
    public static final Feature OPPONENT_PACE = Feature.of("opponent_pace", "possessions per 48 minutes", 60, 150, COUNTED,
            "Opponent's mean of 10 games.");
    public static final Feature HOME_AWAY = Feature.of("home_away", "flag", 0, 1, REQUIRED, "1 at home.");
    public static final Feature BACK_TO_BACK = Feature.of("back_to_back", "flag", 0, 1, COUNTED, "1 if he played yesterday.");
    public static final Feature PLAYOFF_GAME = Feature.of("playoff_game", "flag", 0, 1, COUNTED, "1 in play-in and playoffs.");
    public static final Feature PCT_FREE_THROW = Feature.of("pct_free_throw", "ratio", 0, 0.5, COUNTED,
            "Points from free throws per point, 10 games, at most 0.5.");
    public static final Feature TEAM_PACE = Feature.of("team_pace", "possessions per 48 minutes", 60, 150, COUNTED,
            "His team's mean of 10 games.");
    public static final Feature TEAM_OFF_RATING = Feature.of("team_off_rating", "points per 100 possessions", 60, 170, COUNTED,
            "His team's mean of 10 games.");
    public static final Feature TEAM_WIN_PCT = Feature.of("team_win_pct", "ratio", 0, 1, COUNTED, "His team's wins per game this season.");
    public static final Feature MINUTES_AVG_LAST_10 = Feature.of("minutes_avg_last_10", "minutes", 0, 80, REQUIRED, "Mean of 10 games.");
    public static final Feature POINTS_PER_MINUTE_LAST_10 = Feature.of("points_per_minute_last_10", "points per minute", 0, 20, COUNTED,
            "Points per minute over 10 games.");
    public static final Feature USAGE_RATE_LAST_10 = Feature.of("usage_rate_last_10", "per 100 possessions", 0, 100, COUNTED,
            "Mean usage of 10 games.");
    public static final Feature TS_PCT_LAST_10 = Feature.of("ts_pct_last_10", "ratio", 0, 1.5, COUNTED,
            "Mean true shooting of 10 games.");
    public static final Feature LINE = Feature.of("line", "points", 0, 100, COUNTED_WHEN_PRESENT, "The points line at the cut-off.");
    public static final Feature LINE_MOVEMENT = Feature.of("line_movement", "points", -100, 100, COUNTED_WHEN_PRESENT,
            "Line less the same book's first line.");

    /** All of them, in the order of the columns and of every model's input. */
    public static final List<Feature> ALL = List.of(POINTS_AVG_LAST_5, POINTS_AVG_LAST_10, POINTS_AVG_SEASON, POINTS_STD_LAST_10,
            GAMES_IN_LAST_7_DAYS, FATIGUE_SCORE, PACE_SCORE, REST_ADVANTAGE, INJURY_RISK, RECENT_TREND, MINUTES_CHANGE,
            OPPONENT_DEF_RATING, OPPONENT_PACE, HOME_AWAY, BACK_TO_BACK, PLAYOFF_GAME, PCT_FREE_THROW, TEAM_PACE, TEAM_OFF_RATING,
            TEAM_WIN_PCT, MINUTES_AVG_LAST_10, POINTS_PER_MINUTE_LAST_10, USAGE_RATE_LAST_10, TS_PCT_LAST_10, LINE, LINE_MOVEMENT);

    private Features() {}
}
