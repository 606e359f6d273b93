package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;

/**
 * {@code nba_raw.nbac_player_list_current}: who plays for whom in a season, by the league's own index. A list replaces its season, so a traded
 * player has one row, with his new team.
 */
final class NbacPlayerListTable {
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64,
            "Start year of the season the list was asked for: 2025 for 2025-26.").within(1946, 2100);
    public static final Column<Long> PLAYER_ID = required("player_id", INT64, at("/PERSON_ID"), "The league's id of the player.")
            .within(1, 1_000_000_000);
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as the league spells it, normalised.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, "First and last name as printed, with accents.");
    public static final Column<TeamCode> TEAM = optional("team_abbr", TEAM_CODE, "His team; null if he has none.");
    public static final Column<String> JERSEY = optional("jersey_number", STRING, at("/JERSEY_NUMBER"), "As printed: 5, 00.");
    public static final Column<String> POSITION = optional("position", STRING, at("/POSITION"), "As printed: G, C-F.");
    public static final Column<String> HEIGHT = optional("height", STRING, at("/HEIGHT"), "Feet and inches: 6-8.");
    public static final Column<String> WEIGHT = optional("weight", STRING, at("/WEIGHT"), "Pounds, as printed.");
    public static final Column<Long> DRAFT_YEAR = optional("draft_year", INT64, at("/DRAFT_YEAR"), "Year of his draft; null if undrafted.");
    public static final Column<Long> DRAFT_ROUND = optional("draft_round", INT64, at("/DRAFT_ROUND"), "Round; the league also prints 0.")
            .within(0, 30);
    public static final Column<Long> DRAFT_PICK = optional("draft_pick", INT64, at("/DRAFT_NUMBER"), "Pick, counted over all rounds.")
            .within(0, 300);
    public static final Column<String> COLLEGE = optional("college", STRING, at("/COLLEGE"), "Last school or club before the league.");
    public static final Column<String> COUNTRY = optional("country", STRING, at("/COUNTRY"), "As printed: USA, Nigeria.");
    public static final Column<Boolean> IS_ACTIVE = optional("is_active", BOOL,
            "On a roster, says the league; null if it says nothing.");

    public static final Table TABLE = Table.named("nba_raw", "nbac_player_list_current")
            .grain("one player and season")
            .columns(SEASON_YEAR, PLAYER_ID, PLAYER, FULL_NAME, TEAM, JERSEY, POSITION, HEIGHT, WEIGHT, DRAFT_YEAR, DRAFT_ROUND,
                    DRAFT_PICK, COLLEGE, COUNTRY, IS_ACTIVE)
            .naturalKey(SEASON_YEAR, PLAYER_ID).loadedBy(LoadMode.REPLACE_SCOPE, SEASON_YEAR);

    private NbacPlayerListTable() {}
}
