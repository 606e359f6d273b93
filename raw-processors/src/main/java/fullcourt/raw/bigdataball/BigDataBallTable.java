package fullcourt.raw.bigdataball;

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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code nba_raw.bigdataball_play_by_play}: a game's events with the ten players on the court. A corrected file replaces its game. */
final class BigDataBallTable {
    public static final Column<GameId> GAME = required("game_id", GAME_ID, "20251227_LAL_GSW: date, visitors, hosts.");
    public static final Column<NbaGameId> NBA_GAME = required("nba_game_id", NBA_GAME_ID,
            "The league's id, ten digits: the file's number with the zeros it lost.");
    public static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Day of the game, US Eastern.");
    public static final Column<Long> SEASON_YEAR = required("season_year", INT64, "Start year: 2024 for 2024-25.").within(1946, 2100);
    public static final Column<String> DATA_SET = optional("data_set", STRING, at("/data_set"), "As printed: NBA 2025 Playoffs.");
    public static final Column<TeamCode> HOME = required("home_team_abbr", TEAM_CODE, "The hosts, from the file's name.");
    public static final Column<TeamCode> AWAY = required("away_team_abbr", TEAM_CODE, "The visitors, from the file's name.");
    public static final Column<Long> SEQUENCE = required("event_sequence", INT64, at("/play_id"), "Number of the event in its game.")
            .within(0, 10_000);
    public static final Column<Long> PERIOD = required("period", INT64, at("/period"), "1 to 4, 5 is the first overtime.").within(1, 20);
    public static final Column<Long> CLOCK = required("game_clock_seconds", INT64, "Seconds left in the period.");
    public static final Column<Long> ELAPSED = optional("elapsed_seconds", INT64, "Seconds since the period began.");
    public static final Column<Long> LENGTH = optional("play_length_seconds", INT64, "Seconds since the event before.");
    public static final Column<TeamCode> TEAM = optional("team_abbr", TEAM_CODE, at("/team"),
            "Whose event it is; after a jump ball, who has the ball; null for the period's own.");
    public static final Column<String> TYPE = optional("event_type", STRING, at("/event_type"),
            "shot, free throw, rebound, foul; null for a few unknown ones.");
    public static final Column<String> SUBTYPE = optional("event_subtype", STRING, at("/type"), "3pt jump shot, rebound defensive.");
    public static final Column<String> DESCRIPTION = optional("event_description", STRING, at("/description"), "As printed.");
    public static final Column<Long> HOME_SCORE = optional("score_home", INT64, at("/home_score"), "Points of the hosts after it.")
            .within(0, 300);
    public static final Column<Long> AWAY_SCORE = optional("score_away", INT64, at("/away_score"), "Points of the visitors after it.")
            .within(0, 300);
    public static final Participant PLAYER_1 = Participant.numbered(1, "whose event it is");
    public static final Participant PLAYER_2 = Participant.numbered(2, "the second one in it");
    public static final Column<String> PLAYER_2_ROLE = optional("player_2_role", STRING, "What he did in it.")
            .oneOf("assist", "block", "steal", "jump_ball_away", "substitution_in", "possession");
    public static final Participant PLAYER_3 = Participant.numbered(3, "the third one in it");
    public static final Column<String> PLAYER_3_ROLE = optional("player_3_role", STRING, "What he did in it.")
            .oneOf("jump_ball_home", "substitution_out");
    public static final Column<Boolean> SHOT_MADE = optional("shot_made", BOOL, "Whether a shot or free throw went in; else null.");
    public static final Column<String> SHOT_TYPE = optional("shot_type", STRING, "What a shot is worth; null for other events.")
            .oneOf("2PT", "3PT", "FT");
    public static final Column<Double> SHOT_DISTANCE = optional("shot_distance", FLOAT64, at("/shot_distance"), "Feet from the basket.")
            .within(0, 100);
    public static final Column<Long> POINTS = optional("points_scored", INT64, at("/points"),
            "Points by a shot or free throw, 0 if missed.")
            .within(0, 3);
    public static final Column<BigDecimal> ORIGINAL_X = optional("original_x", numeric(6, 1), at("/original_x"),
            "Tenths of feet from the basket.");
    public static final Column<BigDecimal> ORIGINAL_Y = optional("original_y", numeric(6, 1), at("/original_y"),
            "Tenths of feet from the basket.");
    public static final Column<BigDecimal> CONVERTED_X = optional("converted_x", numeric(6, 1), at("/converted_x"),
            "Feet on the whole court.");
    public static final Column<BigDecimal> CONVERTED_Y = optional("converted_y", numeric(6, 1), at("/converted_y"),
            "Feet on the whole court.");
    public static final List<Column<PlayerLookup>> AWAY_FIVE = five("away", "visitors");
    public static final List<Column<PlayerLookup>> HOME_FIVE = five("home", "hosts");
    public static final Column<String> POSSESSION_NAME = optional("possession_player_name", STRING, at("/possession"),
            "Who got the ball from a jump ball, as printed.");
    public static final Column<PlayerLookup> POSSESSION = optional("possession_player_lookup", PLAYER_LOOKUP, "The same, normalised.");
    public static final Column<String> REASON = optional("reason", STRING, at("/reason"), "Of a foul or turnover: s.foul, bad pass.");
    public static final Column<String> OPPONENT = optional("opponent", STRING, at("/opponent"), "Who was fouled, as printed.");
    public static final Column<Long> NUMBER = optional("num", INT64, at("/num"), "Which free throw of several.").within(1, 3);
    public static final Column<Long> OUT_OF = optional("outof", INT64, at("/outof"), "How many free throws.").within(1, 3);

    public static final Table TABLE = Table.named("nba_raw", "bigdataball_play_by_play")
            .grain("one event of a game").columns(columns())
            .partitionedBy(GAME_DATE).naturalKey(NBA_GAME, SEQUENCE).loadedBy(LoadMode.REPLACE_SCOPE, NBA_GAME);

    /** A player as one row has him three times. */
    public record Participant(Column<String> name, Column<PlayerLookup> lookup, Column<TeamCode> team) {

        private static Participant numbered(int number, String who) {
            String prefix = "player_" + number;
            return new Participant(optional(prefix + "_name", STRING, "As printed: %s.".formatted(who)),
                    optional(prefix + "_lookup", PLAYER_LOOKUP, "The name as this feed spells it, normalised."),
                    optional(prefix + "_team_abbr", TEAM_CODE, "His team: the one whose five he is in."));
        }

        private Stream<Column<?>> columns() {
            return Stream.of(name, lookup, team);
        }
    }

    private BigDataBallTable() {}

    private static Column<?>[] columns() {
        return Stream.of(Stream.of(GAME, NBA_GAME, GAME_DATE, SEASON_YEAR, DATA_SET, HOME, AWAY, SEQUENCE, PERIOD, CLOCK, ELAPSED, LENGTH,
                TEAM, TYPE, SUBTYPE, DESCRIPTION, HOME_SCORE, AWAY_SCORE), PLAYER_1.columns(), PLAYER_2.columns(), Stream.of(PLAYER_2_ROLE),
                PLAYER_3.columns(), Stream.of(PLAYER_3_ROLE, SHOT_MADE, SHOT_TYPE, SHOT_DISTANCE, POINTS, ORIGINAL_X, ORIGINAL_Y,
                        CONVERTED_X, CONVERTED_Y),
                AWAY_FIVE.stream(), HOME_FIVE.stream(),
                Stream.of(POSSESSION_NAME, POSSESSION, REASON, OPPONENT, NUMBER, OUT_OF)).<Column<?>>flatMap(part -> part)
                .toArray(Column<?>[]::new);
    }

    private static List<Column<PlayerLookup>> five(String side, String who) {
        return IntStream.rangeClosed(1, 5).mapToObj(number -> optional("%s_player_%d_lookup".formatted(side, number), PLAYER_LOOKUP,
                "One of the five %s on the court, after a substitution.".formatted(who))).toList();
    }
}
