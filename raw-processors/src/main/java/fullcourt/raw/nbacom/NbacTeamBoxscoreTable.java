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
import static fullcourt.raw.LeagueTypes.GAME_ID;
import static fullcourt.raw.LeagueTypes.NBA_GAME_ID;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * {@code nba_raw.nbac_team_boxscore}: a team's sums in one game. Most documents do not say who is at home; then {@link #IS_HOME} and
 * {@link #GAME} are null, and a reader finds both in the schedule by {@link #NBA_GAME}.
 */
final class NbacTeamBoxscoreTable {
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID, "The league's id of the game, ten digits.");
    public static final Column<GameId> GAME = optional("game_id", GAME_ID,
            "20251227_LAL_GSW: date, visitors, hosts; null if the document does not say who is at home.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The team.");
    public static final Column<Boolean> IS_HOME = optional("is_home", BOOL,
            "Whether the team is at home, from the document's own mark; null without one: the order of the teams says nothing.");
    public static final Column<String> MINUTES_TEXT = optional("minutes", STRING, at("/minutes"),
            "Minutes of all its players together, as printed: 240:00.");
    public static final Column<BigDecimal> MINUTES = optional("minutes_played", numeric(5, 2),
            "The same as a decimal: 240 and 25 for each overtime.").within(0, 999);
    public static final Column<Long> FG_MADE = count("fg_made", "/fieldGoals/made", "Field goals made, threes included.");
    public static final Column<Long> FG_ATTEMPTED = count("fg_attempted", "/fieldGoals/attempted", "Field goals attempted.");
    public static final Column<Double> FG_PCT = share("fg_percentage", "Field goals made ÷ attempted");
    public static final Column<Long> THREES_MADE = count("three_pt_made", "/threePointers/made", "Three-pointers made.");
    public static final Column<Long> THREES_ATTEMPTED = count("three_pt_attempted", "/threePointers/attempted",
            "Three-pointers attempted.");
    public static final Column<Double> THREES_PCT = share("three_pt_percentage", "Three-pointers made ÷ attempted");
    public static final Column<Long> FT_MADE = count("ft_made", "/freeThrows/made", "Free throws made.");
    public static final Column<Long> FT_ATTEMPTED = count("ft_attempted", "/freeThrows/attempted", "Free throws attempted.");
    public static final Column<Double> FT_PCT = share("ft_percentage", "Free throws made ÷ attempted");
    public static final Column<Long> OFFENSIVE_REBOUNDS = count("offensive_rebounds", "/rebounds/offensive",
            "Rebounds of the own team's shots.");
    public static final Column<Long> DEFENSIVE_REBOUNDS = count("defensive_rebounds", "/rebounds/defensive",
            "Rebounds of the opponent's shots.");
    public static final Column<Long> TOTAL_REBOUNDS = count("total_rebounds", "/rebounds/total",
            "As printed; not always the sum of both, the league adds team rebounds here and there.");
    public static final Column<Long> ASSISTS = count("assists", "/assists", "Assists.");
    public static final Column<Long> STEALS = count("steals", "/steals", "Steals.");
    public static final Column<Long> BLOCKS = count("blocks", "/blocks", "Blocked shots.");
    public static final Column<Long> TURNOVERS = count("turnovers", "/turnovers", "Turnovers.");
    public static final Column<Long> FOULS = count("personal_fouls", "/personalFouls", "Personal fouls.");
    public static final Column<Long> POINTS = count("points", "/points", "Points.");
    public static final Column<Long> PLUS_MINUS = optional("plus_minus", INT64, at("/plusMinus"), "Points less the opponent's.")
            .within(-200, 200);

    static final Shots SHOTS = new Shots(new Shots.Kind(FG_MADE, FG_ATTEMPTED, FG_PCT),
            new Shots.Kind(THREES_MADE, THREES_ATTEMPTED, THREES_PCT), new Shots.Kind(FT_MADE, FT_ATTEMPTED, FT_PCT), POINTS);

    public static final Table TABLE = Table.named("nba_raw", "nbac_team_boxscore")
            .grain("one team and game")
            .columns(NBA_GAME, GAME, GAME_DATE, SEASON_YEAR, TEAM, IS_HOME, MINUTES_TEXT, MINUTES, FG_MADE, FG_ATTEMPTED, FG_PCT,
                    THREES_MADE, THREES_ATTEMPTED, THREES_PCT, FT_MADE, FT_ATTEMPTED, FT_PCT, OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS,
                    TOTAL_REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, POINTS, PLUS_MINUS)
            .partitionedBy(GAME_DATE).naturalKey(NBA_GAME, TEAM).loadedBy(LoadMode.MERGE_NEWEST);

    private NbacTeamBoxscoreTable() {}

    private static Column<Long> count(String name, String pointer, String description) {
        return optional(name, INT64, at(pointer), description).within(0, 300);
    }

    private static Column<Double> share(String name, String description) {
        return optional(name, FLOAT64, description + ", in [0, 1]; null without attempts.").within(0, 1);
    }
}
