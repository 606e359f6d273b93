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

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code nba_raw.nbac_schedule}: every game the league announces, exhibition games too, each at its current date.
 * Readers leave out what does not count by {@link #GAME_TYPE}, and games with a team from elsewhere by the absent {@link #GAME}.
 */
public final class NbacScheduleTable {
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID, at("/gameId"),
            "The league's id, ten digits; it survives a postponement.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern, as announced last.");
    public static final Column<GameId> GAME = optional("game_id", GAME_ID,
            "20251227_LAL_GSW: date, visitors, hosts; null if one of them is not one of the 30 teams.");
    public static final Column<LocalDate> PREVIOUS_DATE = optional("previous_game_date", DATE,
            "Day for which a game that was moved had been announced; null if the document does not tell of a move.");
    public static final Column<GameId> PREVIOUS_GAME = optional("previous_game_id", GAME_ID,
            "The game's id with the previous date: older documents about the game carry it.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> GAME_TYPE = required("game_type", STRING,
            "What the game counts for, from the id's first three digits 001 to 006.")
            .oneOf("pre_season", "regular_season", "all_star", "playoffs", "play_in", "cup_final");
    public static final Column<String> GAME_CODE = optional("game_code", STRING, at("/gameCode"),
            "20241022/NYKBOS: date, visitors, hosts as the league prints them.");
    public static final Column<Instant> TIP_OFF = optional("tip_off_at", TIMESTAMP,
            "Announced start; null if only the day is known: midnight is how the league writes that.");
    public static final Column<Long> STATUS = required("game_status", INT64, at("/gameStatus"), "1 scheduled, 2 live, 3 final.").within(1,
            3);
    public static final Column<String> STATUS_TEXT = required("game_status_text", STRING,
            "The status in words; Postponed and Cancelled go before the number.")
            .oneOf("Scheduled", "In Progress", "Final", "Postponed", "Cancelled");
    public static final Column<Boolean> IS_FINAL = required("is_final", BOOL, "The game was played to its end.");
    public static final Column<Long> HOME_TEAM_ID = optional("home_team_id", INT64, at("/homeTeam/teamId"),
            "The league's id of the hosts: 1610612737 to 1610612766 for the 30 teams; 0 while undecided.");
    public static final Column<String> HOME_TRICODE = optional("home_team_tricode", STRING, at("/homeTeam/teamTricode"),
            "Three letters of the hosts; also those of All-Star and foreign teams.");
    public static final Column<String> HOME_NAME = optional("home_team_name", STRING, at("/homeTeam/teamName"), "Nickname: Lakers.");
    public static final Column<Long> HOME_SCORE = optional("home_team_score", INT64, "Points of the hosts, only of a final game.").within(0,
            300);
    public static final Column<Long> AWAY_TEAM_ID = optional("away_team_id", INT64, at("/awayTeam/teamId"),
            "The league's id of the visitors.");
    public static final Column<String> AWAY_TRICODE = optional("away_team_tricode", STRING, at("/awayTeam/teamTricode"),
            "Three letters of the visitors.");
    public static final Column<String> AWAY_NAME = optional("away_team_name", STRING, at("/awayTeam/teamName"), "Nickname: Warriors.");
    public static final Column<Long> AWAY_SCORE = optional("away_team_score", INT64, "Points of the visitors, only of a final game.")
            .within(0, 300);
    public static final Column<String> WINNER = optional("winning_team_tricode", STRING, "Three letters of the winner of a final game.");
    public static final Column<Long> WEEK = optional("week_number", INT64, at("/weekNumber"), "Week of the season, 0 outside of it.")
            .within(0, 40);
    public static final Column<String> LABEL = optional("game_label", STRING, at("/gameLabel"),
            "As printed: West First Round, Emirates NBA Cup.");
    public static final Column<String> SUB_LABEL = optional("game_sub_label", STRING, at("/gameSubLabel"),
            "As printed: Game 3, East Group B.");
    public static final Column<String> PLAYOFF_ROUND = optional("playoff_round", STRING,
            "From the id of a playoff or play-in game; else null.")
            .oneOf("play_in", "first_round", "conf_semifinals", "conf_finals", "nba_finals");
    public static final Column<Boolean> IS_CUP = required("is_emirates_cup", BOOL, "Part of the in-season tournament, its final included.");
    public static final Column<Boolean> IS_NEUTRAL = optional("neutral_site_flag", BOOL, at("/isNeutral"),
            "Played in neither team's arena.");
    public static final Column<String> ARENA = optional("arena_name", STRING, at("/arenaName"), "Where it is played.");
    public static final Column<String> ARENA_CITY = optional("arena_city", STRING, at("/arenaCity"), "City of the arena.");
    public static final Column<String> ARENA_STATE = optional("arena_state", STRING, at("/arenaState"), "US state or Canadian province.");
    public static final Column<Boolean> NATIONAL_TV = optional("has_national_tv", BOOL, at("/hasNationalTV"),
            "A national network shows it.");
    public static final Column<String> PRIMARY_NETWORK = optional("primary_network", STRING, at("/primaryNetwork"), "ABC, ESPN, TNT, …");
    public static final Column<String> DATA_SOURCE = required("data_source", STRING, "Which of the two feeds the row is from.")
            .oneOf("api_stats", "cdn_static");

    public static final Table TABLE = Table.named("nba_raw", "nbac_schedule")
            .grain("one game")
            .columns(NBA_GAME, GAME_DATE, GAME, PREVIOUS_DATE, PREVIOUS_GAME, SEASON_YEAR, GAME_TYPE, GAME_CODE, TIP_OFF, STATUS,
                    STATUS_TEXT,
                    IS_FINAL, HOME_TEAM_ID, HOME_TRICODE, HOME_NAME, HOME_SCORE, AWAY_TEAM_ID, AWAY_TRICODE, AWAY_NAME, AWAY_SCORE, WINNER,
                    WEEK, LABEL, SUB_LABEL, PLAYOFF_ROUND, IS_CUP, IS_NEUTRAL, ARENA, ARENA_CITY, ARENA_STATE, NATIONAL_TV, PRIMARY_NETWORK,
                    DATA_SOURCE)
            .partitionedBy(GAME_DATE).naturalKey(NBA_GAME).loadedBy(LoadMode.MERGE_NEWEST).finalWhen(IS_FINAL);

    private NbacScheduleTable() {}
}
