package fullcourt.raw.balldontlie;

import static fullcourt.platform.tables.Column.at;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.time.LocalDate;

/** {@code nba_raw.bdl_standings}: where each team stood on a day, games of that day included. */
final class BdlStandingsTable {
    public static final Column<LocalDate> DAY = required("date_recorded", DATE, "Day described, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, at("/season"), "Start year: 2024 for 2024-25.")
            .within(1946, 2100);
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, at("/team/abbreviation"), "Three letters: LAL.");
    public static final Column<Long> TEAM_ID = optional("team_id", INT64, at("/team/id"), "The provider's team id, 1 to 30.").within(1, 30);
    public static final Column<String> CONFERENCE = required("conference", STRING, at("/team/conference"), "Half of the league.")
            .oneOf("East", "West");
    public static final Column<String> DIVISION = optional("division", STRING, at("/team/division"), "Five teams of a conference.");
    public static final Column<Long> CONFERENCE_RANK = rank("conference_rank", "/conference_rank", 15);
    public static final Column<Long> DIVISION_RANK = rank("division_rank", "/division_rank", 5);
    public static final Column<Long> WINS = required("wins", INT64, at("/wins"), "Games won this season.").within(0, 82);
    public static final Column<Long> LOSSES = required("losses", INT64, at("/losses"), "Games lost this season.").within(0, 82);
    public static final Column<Long> GAMES = required("games_played", INT64, "Wins and losses together.").within(0, 82);
    public static final Column<Double> WIN_RATIO = optional("win_percentage", FLOAT64,
            "Wins ÷ games, in [0, 1]; null before the first game.").within(0, 1);
    public static final Column<Long> CONFERENCE_WINS = record("conference_wins", "Won against the own conference.");
    public static final Column<Long> CONFERENCE_LOSSES = record("conference_losses", "Lost against the own conference.");
    public static final Column<Long> DIVISION_WINS = record("division_wins", "Won against the own division.");
    public static final Column<Long> DIVISION_LOSSES = record("division_losses", "Lost against the own division.");
    public static final Column<Long> HOME_WINS = record("home_wins", "Won at home.");
    public static final Column<Long> HOME_LOSSES = record("home_losses", "Lost at home.");
    public static final Column<Long> ROAD_WINS = record("road_wins", "Won on the road.");
    public static final Column<Long> ROAD_LOSSES = record("road_losses", "Lost on the road.");

    public static final Table TABLE = Table.named("nba_raw", "bdl_standings")
            .grain("one team and day")
            .columns(DAY, SEASON_YEAR, TEAM, TEAM_ID, CONFERENCE, DIVISION, CONFERENCE_RANK, DIVISION_RANK, WINS, LOSSES, GAMES, WIN_RATIO,
                    CONFERENCE_WINS, CONFERENCE_LOSSES, DIVISION_WINS, DIVISION_LOSSES, HOME_WINS, HOME_LOSSES, ROAD_WINS, ROAD_LOSSES)
            .partitionedBy(DAY).naturalKey(DAY, TEAM).loadedBy(LoadMode.REPLACE_SCOPE, DAY);

    private BdlStandingsTable() {}

    private static Column<Long> rank(String name, String pointer, int last) {
        return required(name, INT64, at(pointer), "1 is best.").within(1, last);
    }

    private static Column<Long> record(String name, String description) {
        return optional(name, INT64, description + " Null if the feed's record is unreadable.").within(0, 82);
    }
}
