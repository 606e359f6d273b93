package fullcourt.raw.oddsapi;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code nba_raw.odds_api_game_lines}: what a bookmaker offered on a game at one moment, a row for each outcome: spreads, totals, winners, and
 * whatever else was asked for, so a reader names the market it means.
 */
final class OddsApiGameLinesTable {
    public static final Column<GameId> GAME = OddsEventColumns.GAME;
    public static final Column<LocalDate> GAME_DATE = OddsEventColumns.GAME_DATE;
    public static final Column<String> EVENT_ID = OddsEventColumns.EVENT_ID;
    public static final Column<Instant> COMMENCE_TIME = OddsEventColumns.start("commence_time");
    public static final Column<TeamCode> HOME = OddsEventColumns.HOME;
    public static final Column<TeamCode> AWAY = OddsEventColumns.AWAY;
    public static final Column<Instant> SNAPSHOT_AT = OddsEventColumns.SNAPSHOT_AT;
    public static final Column<Instant> PREVIOUS_SNAPSHOT_AT = optional("previous_snapshot_timestamp", TIMESTAMP,
            "The snapshot before, of which the provider has one; only in historical documents.");
    public static final Column<Instant> NEXT_SNAPSHOT_AT = optional("next_snapshot_timestamp", TIMESTAMP, "Likewise the one after.");
    public static final Column<String> SNAPSHOT_TAG = OddsEventColumns.SNAPSHOT_TAG;
    public static final Column<Long> MINUTES_BEFORE_TIP = OddsEventColumns.MINUTES_BEFORE_TIP;
    public static final Column<String> BOOKMAKER = required("bookmaker_key", STRING, "The provider's key: draftkings.");
    public static final Column<Instant> BOOKMAKER_UPDATE = optional("bookmaker_last_update", TIMESTAMP,
            "When the bookmaker last changed anything; null if the document does not say.");
    public static final Column<String> MARKET = required("market_key", STRING, "The provider's key: spreads, totals, h2h.");
    public static final Column<Instant> MARKET_UPDATE = optional("market_last_update", TIMESTAMP,
            "When the bookmaker last changed the market, else anything.");
    public static final Column<String> OUTCOME_KEY = required("outcome_key", STRING,
            "Name, description and point in one: tells the outcomes of a market apart, alternate lines too.");
    public static final Column<String> OUTCOME_NAME = required("outcome_name", STRING, at("/name"),
            "As printed: a team's full name, Over, Under.");
    public static final Column<String> OUTCOME_DESCRIPTION = optional("outcome_description", STRING, at("/description"),
            "Of a team's total: the team.");
    public static final Column<TeamCode> OUTCOME_TEAM = optional("outcome_team_abbr", TEAM_CODE,
            "The team the outcome is on: one of the two; null for the game's total.");
    public static final Column<BigDecimal> PRICE = required("outcome_price", numeric(12, 6), "Pay-out per unit staked.");
    public static final Column<Long> PRICE_AMERICAN = required("outcome_price_american", INT64,
            "The same in American notation: -110, 150.");
    public static final Column<BigDecimal> POINT = optional("outcome_point", numeric(5, 1), at("/point"),
            "The team's own handicap, or the total; null in h2h.").within(-500, 500);
    public static final Column<String> DATA_SOURCE = OddsEventColumns.DATA_SOURCE;

    public static final Table TABLE = Table.named("nba_raw", "odds_api_game_lines")
            .grain("one game, bookmaker, market, outcome and snapshot")
            .columns(GAME, GAME_DATE, EVENT_ID, COMMENCE_TIME, HOME, AWAY, SNAPSHOT_AT, PREVIOUS_SNAPSHOT_AT, NEXT_SNAPSHOT_AT,
                    SNAPSHOT_TAG,
                    MINUTES_BEFORE_TIP, BOOKMAKER, BOOKMAKER_UPDATE, MARKET, MARKET_UPDATE, OUTCOME_KEY, OUTCOME_NAME, OUTCOME_DESCRIPTION,
                    OUTCOME_TEAM, PRICE, PRICE_AMERICAN, POINT, DATA_SOURCE)
            .partitionedBy(GAME_DATE).naturalKey(GAME, EVENT_ID, BOOKMAKER, MARKET, OUTCOME_KEY, SNAPSHOT_AT)
            .loadedBy(LoadMode.MERGE_NEWEST);

    private OddsApiGameLinesTable() {}
}
