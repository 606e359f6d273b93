package fullcourt.analytics;

import fullcourt.platform.tables.TableId;

/** What this service reads and does not own. */
final class RawTables {
    static final TableId SCHEDULE = new TableId("nba_raw", "nbac_schedule");
    static final TableId PLAYER_BOXSCORES = new TableId("nba_raw", "bdl_player_boxscores");
    static final TableId INJURIES = new TableId("nba_raw", "bdl_injuries");
    static final TableId PLAYER_PROPS = new TableId("nba_raw", "odds_api_player_props");
    static final TableId PLAYER_ALIASES = new TableId("nba_reference", "player_aliases");

    private RawTables() {}
}
