package fullcourt.raw.balldontlie;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
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

/** {@code nba_raw.bdl_active_players_current}: who is under contract now. Each list takes the place of the one before it as a whole. */
final class BdlActivePlayersTable {
    public static final Column<String> IDENT = required("ident", STRING, "What the list covers; only lists of the whole league are loaded.")
            .oneOf("league");
    public static final Column<Long> BDL_PLAYER_ID = required("bdl_player_id", INT64, at("/id"), "The provider's player id.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, "First and last name as printed.");
    public static final Column<String> FIRST_NAME = optional("first_name", STRING, at("/first_name"),
            "As printed; some have only one name.");
    public static final Column<String> LAST_NAME = optional("last_name", STRING, at("/last_name"), "As printed; null for Nene.");
    public static final Column<TeamCode> TEAM = optional("team_abbr", TEAM_CODE, at("/team/abbreviation"),
            "The player's team; null without one.");
    public static final Column<String> POSITION = optional("position", STRING, at("/position"), "As printed: G, F-C.");
    public static final Column<String> HEIGHT = optional("height", STRING, at("/height"), "Feet and inches as printed: 6-11.");
    public static final Column<String> WEIGHT = optional("weight", STRING, at("/weight"), "Pounds as printed: 265.");
    public static final Column<String> JERSEY = optional("jersey_number", STRING, at("/jersey_number"), "As printed: 8, 00.");
    public static final Column<String> COLLEGE = optional("college", STRING, at("/college"), "College or club before the league.");
    public static final Column<String> COUNTRY = optional("country", STRING, at("/country"), "As printed: USA.");
    public static final Column<Long> DRAFT_YEAR = optional("draft_year", INT64, at("/draft_year"), "Null for who was never drafted.")
            .within(1946, 2100);
    public static final Column<Long> DRAFT_ROUND = optional("draft_round", INT64,
            "Null for who was never drafted, where the feed has null or 0.")
            .within(1, 30);
    public static final Column<Long> DRAFT_NUMBER = optional("draft_number", INT64, at("/draft_number"),
            "Pick of the whole draft; null for who was never drafted.").within(1, 300);
    public static final Column<LocalDate> LAST_SEEN = required("last_seen_date", DATE, "Day of the list, US Eastern.");

    public static final Table TABLE = Table.named("nba_raw", "bdl_active_players_current")
            .grain("one active player")
            .columns(IDENT, BDL_PLAYER_ID, PLAYER, FULL_NAME, FIRST_NAME, LAST_NAME, TEAM, POSITION, HEIGHT, WEIGHT, JERSEY, COLLEGE,
                    COUNTRY, DRAFT_YEAR, DRAFT_ROUND, DRAFT_NUMBER, LAST_SEEN)
            .naturalKey(BDL_PLAYER_ID).loadedBy(LoadMode.REPLACE_SCOPE, IDENT);

    private BdlActivePlayersTable() {}
}
