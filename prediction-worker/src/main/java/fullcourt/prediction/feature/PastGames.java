package fullcourt.prediction.feature;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.league.Season;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Schema;
import fullcourt.platform.warehouse.Parameter;
import fullcourt.platform.warehouse.Query;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.precompute.Features;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The history of a slate: at most 30 games of each player, none of them on the slate's date or after it. */
public final class PastGames {
    private static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player.");
    private static final Column<String> GAME_ID = required("game_id", STRING, "Game he played.");
    private static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Its date in New York.");
    private static final Column<Long> POINTS = required("points", INT64, "Points he scored.");
    private static final Column<Boolean> HOME_GAME = required("home_game", BOOL, "True if he played at home.");
    private static final Column<Double> OPPONENT_DEF_RATING = optional("opponent_def_rating", FLOAT64,
            "Opponent's rating before that game.");
    private static final Column<Long> DAYS_REST = optional("days_rest", INT64, "His rest before that game.");
    private static final Column<Double> POINTS_AVG_LAST_5 = optional("points_avg_last_5", FLOAT64, "His mean before that game.");
    private static final Column<Double> POINTS_AVG_SEASON = optional("points_avg_season", FLOAT64, "His mean before that game.");
    private static final SqlFile SQL = SqlFile.of(PastGames.class, "nba_predictions/past_games");
    private static final String EVERYONE = "";

    /** The columns that the query returns. */
    public static final Schema SCHEMA = Schema.of("past_games", PLAYER_LOOKUP, GAME_ID, GAME_DATE, POINTS, HOME_GAME, OPPONENT_DEF_RATING,
            DAYS_REST, POINTS_AVG_LAST_5, POINTS_AVG_SEASON);

    private PastGames() {}

    /** Which players' history the query for one player reads. */
    public enum Asked {
        /** The player's own, the smallest query. */
        ALONE,
        /** Queries the whole slate, so that concurrent requests share one result. */
        WITH_HIS_SLATE
    }

    /** By player lookup; a player without earlier games is absent. */
    public static Map<String, List<PastGame>> before(LocalDate date, TableReader reader) {
        return byPlayer(reader.query(query(date, Optional.empty()), SCHEMA).stream());
    }

    /** The same for one player. */
    public static Map<String, List<PastGame>> before(LocalDate date, String player, Asked asked, TableReader reader) {
        Optional<String> read = asked == Asked.ALONE ? Optional.of(player) : Optional.empty();
        return byPlayer(reader.query(query(date, read), SCHEMA).stream().filter(row -> row.get(PLAYER_LOOKUP).equals(player)));
    }

    private static Map<String, List<PastGame>> byPlayer(Stream<Row> rows) {
        return rows
                .collect(Collectors.groupingBy(row -> row.get(PLAYER_LOOKUP), Collectors.mapping(PastGames::game, Collectors.toList())));
    }

    static Query query(LocalDate date, Optional<String> player) {
        return new Query(SQL.name(), SQL.text(), List.of(
                Parameter.of("game_date", DATE, date), Parameter.of("window_start", DATE, Season.of(date).firstDay()),
                Parameter.of("feature_version", STRING, Features.VERSION), Parameter.of("player_lookup", STRING, player.orElse(EVERYONE))));
    }

    private static PastGame game(Row row) {
        return new PastGame(row.get(GAME_ID), row.get(GAME_DATE), Math.toIntExact(row.get(POINTS)), row.get(HOME_GAME),
                SlatePlayer.known(row, OPPONENT_DEF_RATING), SlatePlayer.days(row, DAYS_REST), form(row));
    }

    private static OptionalDouble form(Row row) {
        return row.find(POINTS_AVG_LAST_5).flatMap(last5 -> row.find(POINTS_AVG_SEASON).map(season -> last5 - season)).stream()
                .mapToDouble(Decimals::rounded).findFirst();
    }
}
