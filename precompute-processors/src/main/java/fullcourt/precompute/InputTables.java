package fullcourt.precompute;

import fullcourt.platform.tables.TableId;

/** What this service reads and does not own. */
final class InputTables {
    static final TableId SCHEDULE = new TableId("nba_raw", "nbac_schedule");
    static final TableId PLAYER_GAME_SUMMARY = new TableId("nba_analytics", "player_game_summary");
    static final TableId TEAM_DEFENSE_GAME_SUMMARY = new TableId("nba_analytics", "team_defense_game_summary");
    static final TableId UPCOMING_PLAYER_GAME_CONTEXT = new TableId("nba_analytics", "upcoming_player_game_context");

    private InputTables() {}
}
