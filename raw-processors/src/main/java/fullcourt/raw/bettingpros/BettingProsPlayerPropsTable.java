package fullcourt.raw.bettingpros;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code nba_raw.bettingpros_player_props}: one side of what a bookmaker offered on a player's number at one moment. All markets are here,
 * so a reader names the one it means.
 */
final class BettingProsPlayerPropsTable {
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Instant> SNAPSHOT_AT = required("snapshot_timestamp", TIMESTAMP,
            "When this was on offer: from the file name, else the document; never the time of processing.");
    public static final Column<String> MARKET = required("market_type", STRING, "points, rebounds, assists, threes, steals, blocks.");
    public static final Column<Long> MARKET_ID = required("market_id", INT64, "The provider's number of the market: 156 is points.");
    public static final Column<Long> EVENT_ID = required("bp_event_id", INT64, "The provider's id of the game.");
    public static final Column<String> OFFER_ID = required("offer_id", STRING, "The provider's id of the player's market on the day.");
    public static final Column<String> SIDE = required("bet_side", STRING, "More or less than the line.").oneOf("over", "under");
    public static final Column<Long> BP_PLAYER_ID = required("bp_player_id", INT64, "The provider's player id.");
    public static final Column<String> PLAYER_NAME = required("player_name", STRING, "As printed.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised; suffixes stay.");
    public static final Column<TeamCode> TEAM = optional("player_team", TEAM_CODE,
            "The player's team when the file was written, not on the day of the game; null for a free agent.");
    public static final Column<String> POSITION = optional("player_position", STRING, "As printed: F.");
    public static final Column<Long> BOOK_ID = required("book_id", INT64, at("/book_id"), "The provider's number of the bookmaker.");
    public static final Column<String> BOOKMAKER = required("bookmaker", STRING, "DraftKings; 'Unknown Book 99' if its name is unknown.");
    public static final Column<String> LINE_ID = required("line_id", STRING, at("/line_id"),
            "The provider's id of this line; where it gives none, the line itself.");
    public static final Column<BigDecimal> LINE = required("line", numeric(5, 1), at("/line"), "The number to beat, in the market's unit.")
            .within(0, 500);
    public static final Column<Long> ODDS_AMERICAN = required("odds_american", INT64, "Price in American notation: -110, 150.");
    public static final Column<BigDecimal> ODDS_DECIMAL = required("odds_decimal", numeric(12, 6), "The same as pay-out per unit staked.");
    public static final Column<Boolean> IS_ACTIVE = required("is_active", BOOL, at("/active"), "The bookmaker still offers it.");
    public static final Column<Boolean> IS_BEST = required("is_best_line", BOOL, at("/best"),
            "The provider calls it the best of the side.");
    public static final Column<Instant> LAST_UPDATE = optional("bookmaker_last_update", TIMESTAMP,
            "When the bookmaker last changed it; null if the feed does not say.");
    public static final Column<BigDecimal> OPENING_LINE = optional("opening_line", numeric(5, 1), "The side's first line.").within(0, 500);
    public static final Column<Long> OPENING_ODDS = optional("opening_odds", INT64, "Its price in American notation.");
    public static final Column<Long> OPENING_BOOK_ID = optional("opening_book_id", INT64, "Who offered it.");
    public static final Column<Instant> OPENED_AT = optional("opening_timestamp", TIMESTAMP, "When it was first offered.");

    public static final Table TABLE = Table.named("nba_raw", "bettingpros_player_props")
            .grain("one offer, side, bookmaker, line and snapshot")
            .columns(GAME_DATE, SNAPSHOT_AT, MARKET, MARKET_ID, EVENT_ID, OFFER_ID, SIDE, BP_PLAYER_ID, PLAYER_NAME, PLAYER, TEAM, POSITION,
                    BOOK_ID, BOOKMAKER, LINE_ID, LINE, ODDS_AMERICAN, ODDS_DECIMAL, IS_ACTIVE, IS_BEST, LAST_UPDATE, OPENING_LINE,
                    OPENING_ODDS, OPENING_BOOK_ID, OPENED_AT)
            .partitionedBy(GAME_DATE).naturalKey(SNAPSHOT_AT, MARKET, OFFER_ID, SIDE, BOOK_ID, LINE_ID).loadedBy(LoadMode.MERGE_NEWEST);

    private BettingProsPlayerPropsTable() {}
}
