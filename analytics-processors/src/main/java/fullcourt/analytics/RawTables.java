package fullcourt.analytics;

import fullcourt.platform.tables.TableId;
import java.util.List;
import java.util.stream.Stream;

/** What this service reads and does not own. */
final class RawTables {
    static final TableId SCHEDULE = new TableId("nba_raw", "nbac_schedule");
    /** The tables behind {@code nba_raw.player_boxscore_rows}. */
    static final List<TableId> BOXSCORES = Stream
            .of("nbac_gamebook_player_stats", "bdl_player_boxscores", "espn_boxscores", "nbac_player_boxscores")
            .map(name -> new TableId("nba_raw", name)).toList();
    static final TableId INJURIES = new TableId("nba_raw", "bdl_injuries");
    static final TableId PLAYER_PROPS = new TableId("nba_raw", "odds_api_player_props");
    static final TableId PLAYER_ALIASES = new TableId("nba_reference", "player_aliases");

    private RawTables() {}
}
