package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.NBA_GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/** {@code nba_raw.nbac_scoreboard_v2}: a day's games in the newest snapshot of the scoreboard. */
final class NbacScoreboardV2Table {
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID, at("/gameId"),
            "The league's id of the game, ten digits.");
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<Instant> START_TIME = optional("start_time", TIMESTAMP,
            "Announced start; null if only the day is printed, as in most documents.");
    public static final Column<Long> STATUS = required("game_status_id", INT64, at("/gameStatus"), "1 scheduled, 2 live, 3 final.")
            .within(1, 3);
    public static final Column<String> STATUS_TEXT = optional("game_status_text", STRING, at("/gameStatusText"),
            "As printed: Final, Q3 4:12, 7:30 pm ET, PPD.");
    public static final Column<Boolean> IS_FINAL = required("is_final", BOOL, "The game was played to its end, and both scores are known.");
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts.");
    public static final Column<Long> HOME_SCORE = optional("home_score", INT64, "Points of the hosts so far; null before tip-off.")
            .within(0, 300);
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors.");
    public static final Column<Long> AWAY_SCORE = optional("away_score", INT64, "Points of the visitors so far; null before tip-off.")
            .within(0, 300);
    public static final Column<TeamCode> WINNER = optional("winning_team_abbr", TEAM_CODE, "The winner of a final game, never who leads.");
    public static final Column<String> WINNING_SIDE = optional("winning_team_side", STRING, "Which of the two it is.")
            .oneOf("home", "away");

    public static final Table TABLE = Table.named("nba_raw", "nbac_scoreboard_v2")
            .grain("one game")
            .columns(NBA_GAME, GAME, GAME_DATE, SEASON_YEAR, START_TIME, STATUS, STATUS_TEXT, IS_FINAL, HOME, HOME_SCORE, AWAY, AWAY_SCORE,
                    WINNER, WINNING_SIDE)
            .partitionedBy(GAME_DATE).naturalKey(NBA_GAME).loadedBy(LoadMode.MERGE_NEWEST).finalWhen(IS_FINAL);

    private NbacScoreboardV2Table() {}
}
