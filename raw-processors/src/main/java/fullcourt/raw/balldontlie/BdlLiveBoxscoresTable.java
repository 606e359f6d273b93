package fullcourt.raw.balldontlie;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.balldontlie.BdlPlayerBoxscoresTable.*;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * {@code nba_raw.bdl_live_boxscores}: each player's line in each poll of the games of an evening. A poll is never changed; the newest one
 * of a game is its current state. Columns that final box scores have too are theirs.
 */
final class BdlLiveBoxscoresTable {
    public static final Column<String> POLL_ID = required("poll_id", STRING, "The look: 20251228T011500Z, the same in all its rows.");
    public static final Column<Instant> POLLED_AT = required("poll_timestamp", TIMESTAMP, "When the look was taken.");
    public static final Column<String> GAME_STATUS = required("game_status", STRING, "How far the game is.")
            .oneOf("scheduled", "in_progress", "final");
    public static final Column<String> TIME_REMAINING = optional("time_remaining", STRING, "Of the period, as printed: 5:32, Final.");
    public static final Column<Boolean> IS_HALFTIME = required("is_halftime", BOOL, "The second period is over and the third not begun.");
    public static final Column<Long> HOME_POINTS = optional("home_score", INT64, "Points of the hosts so far.").within(0, 300);
    public static final Column<Long> AWAY_POINTS = optional("away_score", INT64, "Points of the visitors so far.").within(0, 300);
    public static final Column<BigDecimal> MINUTES_DECIMAL = optional("minutes_decimal", numeric(5, 2),
            "Minutes on the court so far; null if the feed's text is none.").within(0, 100);

    public static final Table TABLE = Table.named("nba_raw", "bdl_live_boxscores")
            .grain("one player, game and poll")
            .columns(POLLED_AT, POLL_ID, GAME, GAME_DATE, BDL_GAME_ID, NBA_GAME, GAME_STATUS, PERIOD, TIME_REMAINING, IS_HALFTIME, HOME,
                    AWAY, HOME_POINTS, AWAY_POINTS, TEAM, PLAYER, FULL_NAME, BDL_PLAYER_ID, NBA_ID, MINUTES_TEXT, MINUTES_DECIMAL, POINTS,
                    REBOUNDS, OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, FG_MADE, FG_ATTEMPTED,
                    THREES_MADE, THREES_ATTEMPTED, FT_MADE, FT_ATTEMPTED)
            .partitionedBy(GAME_DATE).naturalKey(POLL_ID, GAME, PLAYER).loadedBy(LoadMode.MERGE_NEWEST);

    private BdlLiveBoxscoresTable() {}
}
