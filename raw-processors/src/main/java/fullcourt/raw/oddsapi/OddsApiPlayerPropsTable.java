package fullcourt.raw.oddsapi;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;

import fullcourt.league.GameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code nba_raw.odds_api_player_props}: what a bookmaker offered on a player's number at one moment. All markets are here, so a reader
 * names the one it means; a bookmaker's alternate lines are rows of their own.
 */
final class OddsApiPlayerPropsTable {
    public static final Column<GameId> GAME = OddsEventColumns.GAME;
    public static final Column<LocalDate> GAME_DATE = OddsEventColumns.GAME_DATE;
    public static final Column<String> EVENT_ID = OddsEventColumns.EVENT_ID;
    public static final Column<Instant> COMMENCE_TIME = OddsEventColumns.start("game_start_time");
    public static final Column<TeamCode> HOME = OddsEventColumns.HOME;
    public static final Column<TeamCode> AWAY = OddsEventColumns.AWAY;
    public static final Column<Instant> SNAPSHOT_AT = OddsEventColumns.SNAPSHOT_AT;
    public static final Column<String> SNAPSHOT_TAG = OddsEventColumns.SNAPSHOT_TAG;
    public static final Column<Long> MINUTES_BEFORE_TIP = OddsEventColumns.MINUTES_BEFORE_TIP;
    public static final Column<String> BOOKMAKER = required("bookmaker", STRING, "The provider's key: draftkings.");
    public static final Column<String> MARKET = required("market", STRING,
            "The provider's key: player_points, player_rebounds, player_points_alternate.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised.");
    public static final Column<String> PLAYER_NAME = required("player_name", STRING, "The name as printed.");
    public static final Column<BigDecimal> LINE = required("line", numeric(5, 1), "The number to beat; 0.5 for yes-or-no markets.")
            .within(0, 500);
    public static final Column<BigDecimal> OVER_PRICE = decimalPrice("over_price",
            "Pay-out per unit staked on more than the line (or yes)");
    public static final Column<Long> OVER_AMERICAN = americanPrice("over_price_american", "The same in American notation");
    public static final Column<BigDecimal> UNDER_PRICE = decimalPrice("under_price",
            "Pay-out per unit staked on less than the line (or no)");
    public static final Column<Long> UNDER_AMERICAN = americanPrice("under_price_american", "The same in American notation");
    public static final Column<Instant> LAST_UPDATE = optional("bookmaker_last_update", TIMESTAMP,
            "When the bookmaker last changed the market.");
    public static final Column<String> DATA_SOURCE = OddsEventColumns.DATA_SOURCE;

    public static final Table TABLE = Table.named("nba_raw", "odds_api_player_props")
            .grain("one game, bookmaker, market, player, line and snapshot")
            .columns(GAME, GAME_DATE, EVENT_ID, COMMENCE_TIME, HOME, AWAY, SNAPSHOT_AT, SNAPSHOT_TAG, MINUTES_BEFORE_TIP, BOOKMAKER, MARKET,
                    PLAYER, PLAYER_NAME, LINE, OVER_PRICE, OVER_AMERICAN, UNDER_PRICE, UNDER_AMERICAN, LAST_UPDATE, DATA_SOURCE)
            .partitionedBy(GAME_DATE).naturalKey(GAME, EVENT_ID, BOOKMAKER, MARKET, PLAYER, LINE, SNAPSHOT_AT)
            .loadedBy(LoadMode.MERGE_NEWEST);

    private OddsApiPlayerPropsTable() {}

    private static Column<BigDecimal> decimalPrice(String name, String description) {
        return optional(name, numeric(12, 6), description + "; null if that side is not offered.");
    }

    private static Column<Long> americanPrice(String name, String description) {
        return optional(name, INT64, description + ": -110, 150; null if that side is not offered.");
    }
}
