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
 * {@code nba_raw.nbac_gamebook_player_stats}: all players in a game book – who played, who sat, who was not in uniform. A book is the whole
 * of its game; one that was read too early never replaces a complete one.
 */
final class NbacGamebookPlayerStatsTable {
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts.");
    public static final Column<String> GAME_CODE = optional("game_code", STRING, "20251227/LALGSW as the league prints it.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<Boolean> IS_COMPLETE = required("is_complete", BOOL,
            "The book lists the play of both teams: five or more players each with a game's minutes. The same in all rows of a book.");
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts.");
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors.");
    public static final Column<TeamCode> TEAM = required("team_abbr", TEAM_CODE,
            "The player's team; where lists of inactive players ran into each other, the one whose list it was.");
    public static final Column<String> PRINTED_NAME = required("player_name_original", STRING, at("/name"),
            "As printed: first and last name, of inactive players only the last.");
    public static final Column<PlayerLookup> PLAYER = optional("player_lookup", PLAYER_LOOKUP,
            "The name as this feed spells it, normalised; null for inactive players, whose first name is not printed.");
    public static final Column<PlayerLookup> LAST_NAME = optional("last_name_lookup", PLAYER_LOOKUP,
            "Last name of an inactive player, normalised, without Jr. and the like: jackson.");
    public static final Column<String> SUFFIX = optional("name_suffix", STRING, "What was printed behind that last name.")
            .oneOf("jr", "sr", "ii", "iii", "iv", "v");
    public static final Column<String> STATUS = required("player_status", STRING, "Which of the book's three lists the row is from.")
            .oneOf("active", "dnp", "inactive");
    public static final Column<String> REASON = optional("dnp_reason", STRING,
            "Why he did not play, as printed: DNP - Coach's Decision; Injury/Illness - Neck; Strain.");
    public static final Column<String> MINUTES_TEXT = optional("minutes", STRING, at("/stats/minutes"), "As printed: 35:42.");
    public static final Column<BigDecimal> MINUTES = optional("minutes_decimal", numeric(5, 2),
            "Minutes on the court; null if he had none.")
            .within(0, 100);
    public static final Column<Long> POINTS = count("points", "/stats/points", "Points.");
    public static final Column<Long> FG_MADE = count("field_goals_made", "/stats/field_goals_made", "Field goals made, threes included.");
    public static final Column<Long> FG_ATTEMPTED = count("field_goals_attempted", "/stats/field_goals_attempted",
            "Field goals attempted.");
    public static final Column<Double> FG_PCT = share("field_goal_percentage", "Field goals made ÷ attempted");
    public static final Column<Long> THREES_MADE = count("three_pointers_made", "/stats/three_pointers_made", "Three-pointers made.");
    public static final Column<Long> THREES_ATTEMPTED = count("three_pointers_attempted", "/stats/three_pointers_attempted",
            "Three-pointers attempted.");
    public static final Column<Double> THREES_PCT = share("three_point_percentage", "Three-pointers made ÷ attempted");
    public static final Column<Long> FT_MADE = count("free_throws_made", "/stats/free_throws_made", "Free throws made.");
    public static final Column<Long> FT_ATTEMPTED = count("free_throws_attempted", "/stats/free_throws_attempted",
            "Free throws attempted.");
    public static final Column<Double> FT_PCT = share("free_throw_percentage", "Free throws made ÷ attempted");
    public static final Column<Long> OFFENSIVE_REBOUNDS = count("offensive_rebounds", "/stats/offensive_rebounds",
            "Rebounds of the own team's shots.");
    public static final Column<Long> DEFENSIVE_REBOUNDS = count("defensive_rebounds", "/stats/defensive_rebounds",
            "Rebounds of the opponent's shots.");
    public static final Column<Long> TOTAL_REBOUNDS = count("total_rebounds", "/stats/total_rebounds", "Rebounds at both ends.");
    public static final Column<Long> ASSISTS = count("assists", "/stats/assists", "Assists.");
    public static final Column<Long> STEALS = count("steals", "/stats/steals", "Steals.");
    public static final Column<Long> BLOCKS = count("blocks", "/stats/blocks", "Blocked shots.");
    public static final Column<Long> TURNOVERS = count("turnovers", "/stats/turnovers", "Turnovers.");
    public static final Column<Long> FOULS = count("personal_fouls", "/stats/personal_fouls", "Personal fouls.");
    public static final Column<Long> PLUS_MINUS = optional("plus_minus", INT64, at("/stats/plus_minus"),
            "Score difference while on the court.").within(-120, 120);

    static final Shots SHOTS = new Shots(new Shots.Kind(FG_MADE, FG_ATTEMPTED, FG_PCT),
            new Shots.Kind(THREES_MADE, THREES_ATTEMPTED, THREES_PCT), new Shots.Kind(FT_MADE, FT_ATTEMPTED, FT_PCT), POINTS);

    public static final Table TABLE = Table.named("nba_raw", "nbac_gamebook_player_stats")
            .grain("one named player and game")
            .columns(GAME, GAME_CODE, GAME_DATE, SEASON_YEAR, IS_COMPLETE, HOME, AWAY, TEAM, PRINTED_NAME, PLAYER, LAST_NAME, SUFFIX,
                    STATUS, REASON, MINUTES_TEXT, MINUTES, POINTS, FG_MADE, FG_ATTEMPTED, FG_PCT, THREES_MADE, THREES_ATTEMPTED,
                    THREES_PCT, FT_MADE, FT_ATTEMPTED, FT_PCT, OFFENSIVE_REBOUNDS, DEFENSIVE_REBOUNDS, TOTAL_REBOUNDS, ASSISTS, STEALS,
                    BLOCKS, TURNOVERS, FOULS, PLUS_MINUS)
            .partitionedBy(GAME_DATE).naturalKey(GAME, TEAM, PRINTED_NAME).loadedBy(LoadMode.REPLACE_SCOPE, GAME)
            .finalWhen(IS_COMPLETE);

    private NbacGamebookPlayerStatsTable() {}

    private static Column<Long> count(String name, String pointer, String description) {
        return optional(name, INT64, at(pointer), description).within(0, 200);
    }

    private static Column<Double> share(String name, String description) {
        return optional(name, FLOAT64, description + ", in [0, 1]; null without attempts.").within(0, 1);
    }
}
