package fullcourt.raw.espn;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/** {@code nba_raw.espn_scoreboard}: a game's score by ESPN, for when the league's own schedule is not to be had. */
final class EspnScoreboardTable {
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts, from the document.");
    public static final Column<String> ESPN_GAME_ID = required("espn_game_id", STRING, at("/gameId"), "The provider's id of the game.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts, by the league's code.");
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors, by the league's code.");
    public static final Column<String> HOME_ESPN_ID = optional("home_team_espn_id", STRING, "The provider's id of the hosts.");
    public static final Column<String> AWAY_ESPN_ID = optional("away_team_espn_id", STRING, "The provider's id of the visitors.");
    public static final Column<String> STATUS = required("game_status", STRING, "As printed, in small letters: final, final/ot, halftime.");
    public static final Column<String> ESPN_STATUS_ID = optional("espn_status_id", STRING, at("/statusId"),
            "The provider's number of the status: 3 is final.");
    public static final Column<String> ESPN_STATE = optional("espn_state", STRING, at("/state"), "How far the game is.")
            .oneOf("pre", "in", "post");
    public static final Column<Boolean> IS_COMPLETED = required("is_completed", BOOL, "The game is over.");
    public static final Column<Instant> STARTS_AT = optional("scheduled_start_time", TIMESTAMP, at("/startTime"), "Scheduled start.");
    public static final Column<Long> HOME_SCORE = score("home_team_score", "Points of the hosts");
    public static final Column<Long> AWAY_SCORE = score("away_team_score", "Points of the visitors");
    public static final Column<Boolean> HOME_WON = won("home_team_winner", "The hosts won");
    public static final Column<Boolean> AWAY_WON = won("away_team_winner", "The visitors won");

    public static final Table TABLE = Table.named("nba_raw", "espn_scoreboard")
            .grain("one game")
            .columns(GAME, ESPN_GAME_ID, GAME_DATE, SEASON_YEAR, HOME, AWAY, HOME_ESPN_ID, AWAY_ESPN_ID, STATUS, ESPN_STATUS_ID, ESPN_STATE,
                    IS_COMPLETED, STARTS_AT, HOME_SCORE, AWAY_SCORE, HOME_WON, AWAY_WON)
            .partitionedBy(GAME_DATE).naturalKey(GAME).loadedBy(LoadMode.MERGE_NEWEST).finalWhen(IS_COMPLETED);

    private EspnScoreboardTable() {}

    private static Column<Long> score(String name, String description) {
        return optional(name, INT64, description + " so far; null before the start, where the feed writes 0, and if it is no number.")
                .within(0, 300);
    }

    private static Column<Boolean> won(String name, String description) {
        return optional(name, BOOL, description + ", says the feed; null before the end.");
    }
}
