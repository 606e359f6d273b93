package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.NBA_GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;

/**
 * {@code nba_raw.nbac_referee_assignments}: which official works where on a day, on a court or in the replay centre. A document is the whole
 * of its day. {@link RefereeViews} keep the two kinds apart.
 */
final class NbacRefereeAssignmentsTable {
    public static final String ON_COURT = "game";
    public static final String IN_REPLAY_CENTER = "replay_center";

    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the assignment, US Eastern.");
    public static final Column<String> DUTY = required("duty", STRING, "Where the official works.").oneOf(ON_COURT, IN_REPLAY_CENTER);
    public static final Column<Long> OFFICIAL_CODE = required("official_code", INT64, at("/official_code"),
            "The league's id of the official.").within(1, 9_999_999_999d);
    public static final Column<String> OFFICIAL_NAME = required("official_name", STRING, "First and last name as printed.");
    public static final Column<NbaGameId> NBA_GAME = optional("nba_game_id", NBA_GAME_ID, at("/game_id"),
            "The league's id of the game; null in the replay centre.");
    public static final Column<GameId> GAME = optional("game_id", GAME_ID,
            "20251227_LAL_GSW: date, visitors, hosts; null in the replay centre.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> GAME_CODE = optional("game_code", STRING, at("/game_code"),
            "20250108/OKCCLE: date, visitors, hosts as the league prints them.");
    public static final Column<TeamCode> HOME = optional("home_team_abbr", TEAM_CODE, "The hosts; null in the replay centre.");
    public static final Column<TeamCode> AWAY = optional("away_team_abbr", TEAM_CODE, "The visitors; null in the replay centre.");
    public static final Column<Long> POSITION = optional("official_position", INT64, at("/official_position"),
            "1 to 3 in the order printed, the crew chief first; 4 is the alternate; null in the replay centre.").within(1, 4);
    public static final Column<String> JERSEY = optional("official_jersey_number", STRING, at("/official_jersey_number"),
            "As printed: 10.");

    public static final Table TABLE = Table.named("nba_raw", "nbac_referee_assignments")
            .grain("one official and day, on a court or in the replay centre")
            .columns(GAME_DATE, DUTY, OFFICIAL_CODE, OFFICIAL_NAME, NBA_GAME, GAME, SEASON_YEAR, GAME_CODE, HOME, AWAY, POSITION, JERSEY)
            .partitionedBy(GAME_DATE).naturalKey(GAME_DATE, DUTY, OFFICIAL_CODE).loadedBy(LoadMode.REPLACE_SCOPE, GAME_DATE);

    private NbacRefereeAssignmentsTable() {}
}
