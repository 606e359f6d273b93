package fullcourt.raw.nbacom;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.numeric;
import static fullcourt.raw.LeagueTypes.NBA_GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * {@code nba_raw.nbac_play_by_play}: what happened in a game, by the league. The document does not say who is at home; join the schedule by
 * {@link #NBA_GAME}. A document is a whole game so far, so a correction also takes away events that are no more.
 */
final class NbacPlayByPlayTable {
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID, "The league's id, ten digits.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern: the path's, the only one.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> EVENT_ID = required("event_id", STRING, at("/actionNumber"),
            "The league's number of the event in the game; no order, corrections come late.");
    public static final Column<Long> SEQUENCE = required("event_sequence", INT64, at("/orderNumber"), "Sorts the events of a game.");
    public static final Column<Long> PERIOD = required("period", INT64, at("/period"), "1 to 4, 5 is the first overtime.").within(1, 20);
    public static final Column<BigDecimal> CLOCK = required("game_clock_seconds", numeric(6, 2),
            "Seconds left in the period; in its last minute with tenths.");
    public static final Column<BigDecimal> ELAPSED = required("time_elapsed_seconds", numeric(6, 2),
            "Seconds since the period began: of 720, in an overtime of 300.");
    public static final Column<String> TYPE = required("event_type", STRING, at("/actionType"), "2pt, 3pt, freethrow, rebound, foul.");
    public static final Column<String> ACTION_TYPE = optional("event_action_type", STRING, at("/subType"),
            "The kind within the type: Layup, defensive, 1 of 2, in, out.");
    public static final Column<String> DESCRIPTION = optional("event_description", STRING, at("/description"), "As printed.");
    public static final Column<Long> HOME_SCORE = optional("score_home", INT64, at("/scoreHome"), "Points of the hosts after it.").within(0,
            300);
    public static final Column<Long> AWAY_SCORE = optional("score_away", INT64, at("/scoreAway"), "Points of the visitors after it.")
            .within(0, 300);
    public static final Column<TeamCode> TEAM = optional("team_abbr", TEAM_CODE,
            "Whose event it is, also a team rebound or timeout; null for the period's and the game's own.");
    public static final Column<Long> PLAYER_1 = player("player_1_id", "The league's id of whose event it is; null if it is a team's");
    public static final Column<String> PLAYER_1_NAME = optional("player_1_name", STRING, at("/playerNameI"), "As printed: I. Zubac.");
    public static final Column<Long> PLAYER_2 = player("player_2_id", "The league's id of the second one in it");
    public static final Column<String> PLAYER_2_ROLE = optional("player_2_role", STRING, "What he did in it.")
            .oneOf("assist", "block", "steal", "foul_drawn", "jump_ball_won");
    public static final Column<Long> PLAYER_3 = player("player_3_id", "The league's id of the third one in it");
    public static final Column<String> PLAYER_3_ROLE = optional("player_3_role", STRING, "What he did in it.").oneOf("jump_ball_lost");
    public static final Column<Boolean> SHOT_MADE = optional("shot_made", BOOL, "Whether a shot or free throw went in; else null.");
    public static final Column<String> SHOT_TYPE = optional("shot_type", STRING, "What a shot is worth; null for other events.")
            .oneOf("2PT", "3PT", "FT");
    public static final Column<Double> SHOT_X = optional("shot_x", FLOAT64, at("/x"), "Per cent of the court's length, from the left.");
    public static final Column<Double> SHOT_Y = optional("shot_y", FLOAT64, at("/y"), "Per cent of the court's width.");
    public static final Column<Double> SHOT_DISTANCE = optional("shot_distance", FLOAT64, at("/shotDistance"),
            "Feet from the basket, as the league measured it.").within(0, 100);

    public static final Table TABLE = Table.named("nba_raw", "nbac_play_by_play")
            .grain("one event of a game")
            .columns(NBA_GAME, GAME_DATE, SEASON_YEAR, EVENT_ID, SEQUENCE, PERIOD, CLOCK, ELAPSED, TYPE, ACTION_TYPE, DESCRIPTION,
                    HOME_SCORE, AWAY_SCORE, TEAM, PLAYER_1, PLAYER_1_NAME, PLAYER_2, PLAYER_2_ROLE, PLAYER_3, PLAYER_3_ROLE, SHOT_MADE,
                    SHOT_TYPE, SHOT_X, SHOT_Y, SHOT_DISTANCE)
            .partitionedBy(GAME_DATE).naturalKey(NBA_GAME, EVENT_ID).loadedBy(LoadMode.REPLACE_SCOPE, NBA_GAME);

    private NbacPlayByPlayTable() {}

    private static Column<Long> player(String name, String description) {
        return optional(name, INT64, description + ".").within(1, 1_000_000_000);
    }
}
