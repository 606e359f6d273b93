package fullcourt.raw.espn;

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
import static fullcourt.raw.LeagueTypes.PLAYER_LOOKUP;
import static fullcourt.raw.LeagueTypes.TEAM_CODE;

import fullcourt.league.GameId;
import fullcourt.league.PlayerLookup;
import fullcourt.league.TeamCode;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * {@code nba_raw.espn_boxscores}: a player's line in a game, the third source after game books and Ball Don't Lie. Statistics of a player
 * who sat are null, not 0. The feed says neither score nor status of the game.
 */
final class EspnBoxscoresTable {
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts, from the document.");
    public static final Column<String> ESPN_GAME_ID = required("espn_game_id", STRING, "The provider's id of the game.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts, by the league's code.");
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors, by the league's code.");
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE, "The player's team in this game: hosts or visitors.");
    public static final Column<PlayerLookup> PLAYER = required("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised; suffixes stay.");
    public static final Column<String> FULL_NAME = required("player_full_name", STRING, at("/playerName"), "As printed.");
    public static final Column<String> ESPN_PLAYER_ID = required("espn_player_id", STRING, at("/playerId"), "The provider's player id.");
    public static final Column<String> JERSEY = optional("jersey_number", STRING, at("/jersey"), "As printed: 8, 00.");
    public static final Column<Boolean> STARTER = optional("starter", BOOL, "Began the game; null if the document does not say.");
    public static final Column<Boolean> DID_NOT_PLAY = required("did_not_play", BOOL, "No minutes, and every count absent or 0.");
    public static final Column<String> DID_NOT_PLAY_REASON = optional("did_not_play_reason", STRING, at("/dnpReason"),
            "As printed: COACH'S DECISION.");
    public static final Column<String> MINUTES_TEXT = optional("minutes", STRING, at("/stats/0"), "As the feed writes it: 31, 35:22.");
    public static final Column<BigDecimal> MINUTES = optional("minutes_played", numeric(5, 2), "Minutes on the court.").within(0, 100);
    public static final Column<Long> FG_MADE = counted("field_goals_made", "Field goals made, threes included.");
    public static final Column<Long> FG_ATTEMPTED = counted("field_goals_attempted", "Field goals attempted.");
    public static final Column<Double> FG_SHARE = share("field_goal_percentage", "Field goals made ÷ attempted");
    public static final Column<Long> THREES_MADE = counted("three_pointers_made", "Three-pointers made.");
    public static final Column<Long> THREES_ATTEMPTED = counted("three_pointers_attempted", "Three-pointers attempted.");
    public static final Column<Double> THREES_SHARE = share("three_point_percentage", "Three-pointers made ÷ attempted");
    public static final Column<Long> FT_MADE = counted("free_throws_made", "Free throws made.");
    public static final Column<Long> FT_ATTEMPTED = counted("free_throws_attempted", "Free throws attempted.");
    public static final Column<Double> FT_SHARE = share("free_throw_percentage", "Free throws made ÷ attempted");
    public static final Column<Long> OFFENSIVE_REBOUNDS = count("offensive_rebounds", 4, "Rebounds of the own team's shots.");
    public static final Column<Long> DEFENSIVE_REBOUNDS = count("defensive_rebounds", 5, "Rebounds of the opponent's shots.");
    public static final Column<Long> REBOUNDS = count("rebounds", 6, "Rebounds at both ends.");
    public static final Column<Long> ASSISTS = count("assists", 7, "Assists.");
    public static final Column<Long> STEALS = count("steals", 8, "Steals.");
    public static final Column<Long> BLOCKS = count("blocks", 9, "Blocked shots.");
    public static final Column<Long> TURNOVERS = count("turnovers", 10, "Turnovers.");
    public static final Column<Long> FOULS = count("fouls", 11, "Personal fouls.");
    public static final Column<Long> PLUS_MINUS = optional("plus_minus", INT64, at("/stats/12"), "Score difference while on the court.")
            .within(-120, 120);
    public static final Column<Long> POINTS = count("points", 13, "Points.");

    public static final Table TABLE = Table.named("nba_raw", "espn_boxscores")
            .grain("one player and game")
            .columns(GAME, ESPN_GAME_ID, GAME_DATE, SEASON_YEAR, HOME, AWAY, TEAM, PLAYER, FULL_NAME, ESPN_PLAYER_ID, JERSEY, STARTER,
                    DID_NOT_PLAY, DID_NOT_PLAY_REASON, MINUTES_TEXT, MINUTES, POINTS, FG_MADE, FG_ATTEMPTED, FG_SHARE, THREES_MADE,
                    THREES_ATTEMPTED, THREES_SHARE, FT_MADE, FT_ATTEMPTED, FT_SHARE, REBOUNDS, OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS,
                    ASSISTS, STEALS, BLOCKS, TURNOVERS, FOULS, PLUS_MINUS)
            .partitionedBy(GAME_DATE).naturalKey(GAME, ESPN_PLAYER_ID).loadedBy(LoadMode.MERGE_NEWEST);

    private EspnBoxscoresTable() {}

    private static Column<Long> count(String name, int position, String description) {
        return optional(name, INT64, at("/stats/" + position), description).within(0, 200);
    }

    private static Column<Long> counted(String name, String description) {
        return optional(name, INT64, description).within(0, 200);
    }

    private static Column<Double> share(String name, String description) {
        return optional(name, FLOAT64, description + ", in [0, 1]; null without attempts.").within(0, 1);
    }
}
