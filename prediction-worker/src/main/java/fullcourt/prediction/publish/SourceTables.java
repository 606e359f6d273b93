package fullcourt.prediction.publish;

import fullcourt.platform.tables.TableId;

/** What this service reads without needing its declaration. */
public final class SourceTables {
    public static final TableId PLAYER_GAME_SUMMARY = new TableId("nba_analytics", "player_game_summary");
    public static final TableId UPCOMING_PLAYER_GAME_CONTEXT = new TableId("nba_analytics", "upcoming_player_game_context");
    public static final TableId PLAYER_POINTS_LINES = new TableId("nba_analytics", "player_points_lines");
    public static final TableId SLATE_GAMES = new TableId("nba_analytics", "slate_games");
    /** Its own, written by a later phase. */
    public static final TableId PREDICTION_ACCURACY = new TableId("nba_predictions", "prediction_accuracy");
    public static final TableId SCHEDULE = new TableId("nba_raw", "nbac_schedule");
    public static final TableId BOXSCORE_SOURCES = new TableId("nba_analytics", "boxscore_sources");

    private SourceTables() {}
}
