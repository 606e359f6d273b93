package fullcourt.raw.balldontlie;

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

/**
 * {@code nba_raw.bdl_player_boxscores}: a player's line in a game, also of those who sat. Two feeds fill it; they write the same statistics
 * under the same names, so the places are declared here and not in either feed. A statistic that the document lacks is null, never 0.
 */
public final class BdlPlayerBoxscoresTable {
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts, from the document.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> STATUS = optional("game_status", STRING, "As the feed prints it: Final, 3rd Qtr, a time.");
    public static final Column<Boolean> IS_FINAL = required("is_final", BOOL, "The feed said the game was over.");
    public static final Column<Long> PERIOD = optional("period", INT64, "Periods begun: 4 is regulation, 5 one overtime.").within(0, 20);
    public static final Column<Boolean> IS_POSTSEASON = required("is_postseason", BOOL,
            "Playoffs or play-in, says the feed; false if it does not say.");
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts.");
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors.");
    public static final Column<Long> HOME_SCORE = optional("home_team_score", INT64, "Points of the hosts so far.").within(0, 300);
    public static final Column<Long> AWAY_SCORE = optional("away_team_score", INT64, "Points of the visitors so far.").within(0, 300);
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The player's team in this game: hosts or visitors.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, "First and last name as printed.");
    public static final Column<Long> BDL_PLAYER_ID = optional("bdl_player_id", INT64,
            "The provider's player id; null for replayed history.");
    public static final Column<Long> NBA_ID = optional("nba_id", INT64, "The league's player id; only replayed history has it.");
    public static final Column<Long> BDL_GAME_ID = optional("bdl_game_id", INT64, "The provider's game id; older boxscores lack it.");
    public static final Column<NbaGameId> NBA_GAME = optional("nba_game_id", NBA_GAME_ID,
            "The league's game id; only replayed history has it.");
    public static final Column<String> JERSEY = optional("jersey_number", STRING, at("/player/jersey_number"), "As printed: 8, 00.");
    public static final Column<String> POSITION = optional("position", STRING, at("/player/position"),
            "As printed: G-F. Not a starter mark.");
    public static final Column<String> MINUTES_TEXT = optional("minutes", STRING, at("/min"), "As the feed writes it: 34, 06, 34:12.");
    public static final Column<BigDecimal> MINUTES = optional("minutes_played", numeric(5, 2),
            "Minutes on the court; null if the feed does not say.")
            .within(0, 100);
    public static final Column<Boolean> DID_NOT_PLAY = required("did_not_play", BOOL, "No minutes, and every count absent or 0.");
    public static final Column<Long> POINTS = count("points", "/pts", "Points.");
    public static final Column<Long> REBOUNDS = count("rebounds", "/reb", "Rebounds at both ends.");
    public static final Column<Long> ASSISTS = count("assists", "/ast", "Assists.");
    public static final Column<Long> STEALS = count("steals", "/stl", "Steals.");
    public static final Column<Long> BLOCKS = count("blocks", "/blk", "Blocked shots.");
    public static final Column<Long> TURNOVERS = count("turnovers", "/turnover", "Turnovers.");
    public static final Column<Long> FOULS = count("personal_fouls", "/pf", "Personal fouls.");
    public static final Column<Long> OFFENSIVE_REBOUNDS = count("offensive_rebounds", "/oreb", "Rebounds of the own team's shots.");
    public static final Column<Long> DEFENSIVE_REBOUNDS = count("defensive_rebounds", "/dreb", "Rebounds of the opponent's shots.");
    public static final Column<Long> FG_MADE = count("field_goals_made", "/fgm", "Field goals made, threes included.");
    public static final Column<Long> FG_ATTEMPTED = count("field_goals_attempted", "/fga", "Field goals attempted.");
    public static final Column<Double> FG_PCT = share("field_goal_pct", "Field goals made ÷ attempted");
    public static final Column<Long> THREES_MADE = count("three_pointers_made", "/fg3m", "Three-pointers made.");
    public static final Column<Long> THREES_ATTEMPTED = count("three_pointers_attempted", "/fg3a", "Three-pointers attempted.");
    public static final Column<Double> THREES_PCT = share("three_point_pct", "Three-pointers made ÷ attempted");
    public static final Column<Long> FT_MADE = count("free_throws_made", "/ftm", "Free throws made.");
    public static final Column<Long> FT_ATTEMPTED = count("free_throws_attempted", "/fta", "Free throws attempted.");
    public static final Column<Double> FT_PCT = share("free_throw_pct", "Free throws made ÷ attempted");
    public static final Column<Long> PLUS_MINUS = optional("plus_minus", INT64, at("/plus_minus"),
            "Score difference while on the court; older documents lack it.").within(-120, 120);
    public static final Column<String> FEED = required("feed", STRING, "Which of the two feeds the row is from.")
            .oneOf("player-box-scores", "boxscores");

    public static final Table TABLE = Table.named("nba_raw", "bdl_player_boxscores")
            .grain("one player and game")
            .columns(GAME, GAME_DATE, SEASON_YEAR, STATUS, IS_FINAL, PERIOD, IS_POSTSEASON, HOME, AWAY, HOME_SCORE, AWAY_SCORE, TEAM,
                    PLAYER,
                    FULL_NAME, BDL_PLAYER_ID, NBA_ID, BDL_GAME_ID, NBA_GAME, JERSEY, POSITION, MINUTES_TEXT, MINUTES, DID_NOT_PLAY, POINTS,
                    REBOUNDS, ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS, FG_MADE, FG_ATTEMPTED,
                    FG_PCT,
                    THREES_MADE, THREES_ATTEMPTED, THREES_PCT, FT_MADE, FT_ATTEMPTED, FT_PCT, PLUS_MINUS, FEED)
            .partitionedBy(GAME_DATE).naturalKey(GAME, PLAYER).loadedBy(LoadMode.MERGE_NEWEST).finalWhen(IS_FINAL);

    private BdlPlayerBoxscoresTable() {}

    private static Column<Long> count(String name, String pointer, String description) {
        return optional(name, INT64, at(pointer), description).within(0, 200);
    }

    private static Column<Double> share(String name, String description) {
        return optional(name, FLOAT64, description + ", in [0, 1]; null without attempts.").within(0, 1);
    }
}
