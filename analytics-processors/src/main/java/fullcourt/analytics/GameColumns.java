package fullcourt.analytics;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.tables.Column;
import java.time.LocalDate;

/** Columns by which every table of this package says which game, team and player it is about. */
final class GameColumns {
    public static final Column<String> GAME_ID = required("game_id", STRING, "Game as 20251227_LAL_GSW: date in New York, away, home.");
    public static final Column<String> NBA_GAME_ID = optional("nba_game_id", STRING,
            "The league's ten digits; null if the schedule has no such game.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Date of the game in New York.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player, name reduced to letters and digits.");
    public static final Column<String> PLAYER_FULL_NAME = required("player_full_name", STRING, "Name as the feed prints it.");
    public static final Column<String> TEAM_ABBR = required("team_abbr", STRING, "His team, three letters.");
    public static final Column<String> OPPONENT_TEAM_ABBR = required("opponent_team_abbr", STRING, "The other team, three letters.");
    public static final Column<Boolean> HOME_GAME = required("home_game", BOOL, "True if the team plays at home.");

    private GameColumns() {}
}
