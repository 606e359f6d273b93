package fullcourt.raw.espn;

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

/** {@code nba_raw.espn_team_rosters}: who was on a team's roster on a day. Of several snapshots of one day the newest counts as a whole. */
final class EspnTeamRostersTable {
    public static final Column<LocalDate> ROSTER_DATE = required("roster_date", DATE, "Day of the roster, US Eastern, from the path.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year of the season the day belongs to.")
            .within(1946, 2100);
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The league's code.");
    public static final Column<Long> ESPN_PLAYER_ID = required("espn_player_id", INT64, at("/playerId"), "The provider's player id.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, "As printed.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised; suffixes stay.");
    public static final Column<String> JERSEY = optional("jersey_number", STRING, "As printed: 8, 00.");
    public static final Column<String> POSITION = optional("position", STRING, "In words: Shooting Guard.");
    public static final Column<String> POSITION_ABBR = optional("position_abbr", STRING, "In letters: SG; null for words never seen.");
    public static final Column<String> HEIGHT = optional("height", STRING, "Feet and inches: 6' 6\".");
    public static final Column<String> WEIGHT = optional("weight", STRING, "Pounds: 223 lbs.");
    public static final Column<Long> AGE = optional("age", INT64, at("/age"), "Years; only the form read from web pages has it.")
            .within(15, 60);
    public static final Column<String> STATUS = optional("status", STRING,
            "Active without an injury, else the first injury's: Out, Day-To-Day. Null where the form has no injuries.");

    public static final Table TABLE = Table.named("nba_raw", "espn_team_rosters")
            .grain("one player, team and day")
            .columns(ROSTER_DATE, SEASON_YEAR, TEAM, ESPN_PLAYER_ID, FULL_NAME, PLAYER, JERSEY, POSITION, POSITION_ABBR, HEIGHT, WEIGHT,
                    AGE, STATUS)
            .partitionedBy(ROSTER_DATE).naturalKey(ROSTER_DATE, TEAM, ESPN_PLAYER_ID)
            .loadedBy(LoadMode.REPLACE_SCOPE, ROSTER_DATE, TEAM);

    private EspnTeamRostersTable() {}
}
