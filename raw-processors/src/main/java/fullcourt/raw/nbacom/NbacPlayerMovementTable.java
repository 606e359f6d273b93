package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;

/**
 * {@code nba_raw.nbac_player_movement}: every transaction since July 2015. Each document repeats all of them, so a row whose
 * {@code captured_at} is older than the newest in the table is one that the league took back.
 */
final class NbacPlayerMovementTable {
    public static final Column<String> TYPE = required("transaction_type", STRING, at("/Transaction_Type"),
            "As printed: Signing, Waive, Trade, ContractConverted, AwardOnWaivers.");
    public static final Column<LocalDate> DAY = required("transaction_date", DATE, "Day of the transaction.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year of the season that the day belongs to.")
            .within(1946, 2100);
    public static final Column<Long> PLAYER_ID = required("player_id", INT64, at("/PLAYER_ID"),
            "The league's id of the player; 0 for a draft pick or cash.");
    public static final Column<String> SLUG = optional("player_slug", STRING, at("/PLAYER_SLUG"), "As printed: cole-anthony.");
    public static final Column<PlayerLookup> PLAYER = optional("player_lookup", PLAYER_LOOKUP,
            "The slug, normalised; null for picks and cash, and if a letter of it was lost on the way.");
    public static final Column<Boolean> IS_PLAYER = required("is_player_transaction", BOOL, "Whether it is about a player.");
    public static final Column<Long> TEAM_ID = required("team_id", INT64, at("/TEAM_ID"), "The league's id of the team.");
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The team that signs, waives or receives.");
    public static final Column<String> DESCRIPTION = required("transaction_description", STRING, at("/TRANSACTION_DESCRIPTION"),
            "The sentence the league prints.");
    public static final Column<Long> ADDITIONAL_SORT = required("additional_sort", INT64, at("/Additional_Sort"),
            "The id of the team at the other end of a trade, else 0. Tells apart several picks of one trade.");
    public static final Column<String> GROUP_SORT = required("group_sort", STRING, at("/GroupSort"),
            "The same in all rows of one trade: Trade 2025015.");

    public static final Table TABLE = Table.named("nba_raw", "nbac_player_movement")
            .grain("one player, or what stands for one, in one transaction of one team")
            .columns(TYPE, DAY, SEASON_YEAR, PLAYER_ID, SLUG, PLAYER, IS_PLAYER, TEAM_ID, TEAM, DESCRIPTION, ADDITIONAL_SORT, GROUP_SORT)
            .naturalKey(PLAYER_ID, TEAM_ID, DAY, TYPE, GROUP_SORT, ADDITIONAL_SORT).loadedBy(LoadMode.MERGE_NEWEST);

    private NbacPlayerMovementTable() {}
}
