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
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.NbaGameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** {@code nba_raw.nbac_player_boxscores}: a player's line in the league's own game log. Who sat has no row there. */
final class NbacPlayerBoxscoresTable {
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts, from the document.");
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID, at("/GAME_ID"), "The league's id, ten digits.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> SEASON_TYPE = required("season_type", STRING,
            "What the game counts for, from the id's first three digits, in the words of nbac_schedule.game_type.")
            .oneOf("pre_season", "regular_season", "all_star", "playoffs", "play_in", "cup_final");
    public static final Column<Boolean> IS_FINAL = required("is_final", BOOL, "The log says who won; during a game it does not.");
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts, by the match-up and not by its order.");
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors.");
    public static final Column<Long> PLAYER_ID = required("nba_player_id", INT64, at("/PLAYER_ID"), "The league's id of the player.")
            .within(1, 1_000_000_000);
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, at("/PLAYER_NAME"), "The name as printed.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as the league spells it, normalised.");
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The player's team in this game: hosts or visitors.");
    public static final Column<String> MINUTES_TEXT = optional("minutes", STRING, at("/MIN"), "As the log writes it: 35.");
    public static final Column<BigDecimal> MINUTES = optional("minutes_played", numeric(5, 2),
            "Minutes on the court, here whole ones: 0 is less than half a minute, not absence.").within(0, 100);
    public static final Column<Long> POINTS = count("points", "/PTS", "Points.");
    public static final Column<Long> FG_MADE = count("field_goals_made", "/FGM", "Field goals made, threes included.");
    public static final Column<Long> FG_ATTEMPTED = count("field_goals_attempted", "/FGA", "Field goals attempted.");
    public static final Column<Double> FG_PCT = share("field_goal_percentage", "Field goals made ÷ attempted");
    public static final Column<Long> THREES_MADE = count("three_pointers_made", "/FG3M", "Three-pointers made.");
    public static final Column<Long> THREES_ATTEMPTED = count("three_pointers_attempted", "/FG3A", "Three-pointers attempted.");
    public static final Column<Double> THREES_PCT = share("three_point_percentage", "Three-pointers made ÷ attempted");
    public static final Column<Long> FT_MADE = count("free_throws_made", "/FTM", "Free throws made.");
    public static final Column<Long> FT_ATTEMPTED = count("free_throws_attempted", "/FTA", "Free throws attempted.");
    public static final Column<Double> FT_PCT = share("free_throw_percentage", "Free throws made ÷ attempted");
    public static final Column<Long> OFFENSIVE_REBOUNDS = count("offensive_rebounds", "/OREB", "Rebounds of the own team's shots.");
    public static final Column<Long> DEFENSIVE_REBOUNDS = count("defensive_rebounds", "/DREB", "Rebounds of the opponent's shots.");
    public static final Column<Long> REBOUNDS = count("total_rebounds", "/REB", "Rebounds at both ends.");
    public static final Column<Long> ASSISTS = count("assists", "/AST", "Assists.");
    public static final Column<Long> STEALS = count("steals", "/STL", "Steals.");
    public static final Column<Long> BLOCKS = count("blocks", "/BLK", "Blocked shots.");
    public static final Column<Long> TURNOVERS = count("turnovers", "/TOV", "Turnovers.");
    public static final Column<Long> FOULS = count("personal_fouls", "/PF", "Personal fouls.");
    public static final Column<Long> PLUS_MINUS = optional("plus_minus", INT64, at("/PLUS_MINUS"),
            "Score difference while on the court.").within(-120, 120);

    public static final Table TABLE = Table.named("nba_raw", "nbac_player_boxscores")
            .grain("one player and game")
            .columns(GAME, NBA_GAME, GAME_DATE, SEASON_YEAR, SEASON_TYPE, IS_FINAL, HOME, AWAY, PLAYER_ID, FULL_NAME, PLAYER, TEAM,
                    MINUTES_TEXT, MINUTES, POINTS, FG_MADE, FG_ATTEMPTED, FG_PCT, THREES_MADE, THREES_ATTEMPTED, THREES_PCT, FT_MADE,
                    FT_ATTEMPTED, FT_PCT, OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS, REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS,
                    PLUS_MINUS)
            .partitionedBy(GAME_DATE).naturalKey(GAME, PLAYER_ID).loadedBy(LoadMode.MERGE_NEWEST).finalWhen(IS_FINAL);

    private NbacPlayerBoxscoresTable() {}

    private static Column<Long> count(String name, String pointer, String description) {
        return optional(name, INT64, at(pointer), description).within(0, 200);
    }

    private static Column<Double> share(String name, String description) {
        return optional(name, FLOAT64, description + ", in [0, 1]; null without attempts.").within(0, 1);
    }
}
