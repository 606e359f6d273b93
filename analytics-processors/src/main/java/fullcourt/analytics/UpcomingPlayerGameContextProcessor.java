package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.HOME_GAME;
import static fullcourt.analytics.GameColumns.OPPONENT_TEAM_ABBR;
import static fullcourt.analytics.GameColumns.PLAYER_FULL_NAME;
import static fullcourt.analytics.GameColumns.PLAYER_LOOKUP;
import static fullcourt.analytics.GameColumns.SEASON_YEAR;
import static fullcourt.analytics.GameColumns.TEAM_ABBR;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;
import static fullcourt.platform.tables.ColumnType.numeric;

import fullcourt.config.NewPlayerProperties;
import fullcourt.platform.steps.EntityGate.GateWindow.LastDays;
import fullcourt.platform.steps.EntityGate.GateWindow.LastKeys;
import fullcourt.platform.steps.EntityGate;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may play on a date and what was known about him before the cut-off of his game.
 * Rules: {@code docs/rules/windows-and-rest.md}, {@code betting-lines.md}, {@code completeness.md}.
 */
@Component
public final class UpcomingPlayerGameContextProcessor implements TableProcessor {
    static final Column<Long> DAYS_REST = optional("days_rest", INT64,
            "Full days since his last game: 0 is played yesterday; null before his first of the season.").within(0, 365);
    static final Column<Long> OPPONENT_DAYS_REST = optional("opponent_days_rest", INT64,
            "The same for the opposing team; null before its first game.").within(0, 365);
    static final Column<Boolean> BACK_TO_BACK = required("back_to_back", BOOL, "True if he played yesterday.");
    static final Column<Double> AVERAGE_MINUTES = optional("avg_minutes_per_game_last_7", FLOAT64,
            "Minutes per game of the last 7 days, of games with known minutes; null without one.").within(0, 80);
    static final Column<String> INJURY_STATUS = optional("injury_status", STRING,
            "Status in the newest whole injury snapshot before the cut-off; null is available. Players who are out have no row.");
    static final Column<Instant> INJURY_SNAPSHOT_AT = optional("injury_snapshot_at", TIMESTAMP,
            "When that snapshot was taken; null if there was none in four days.");
    static final Column<Boolean> HAS_PROP_LINE = required("has_prop_line", BOOL, "True if a book offered both sides of his points.");
    static final Column<BigDecimal> CURRENT_LINE = optional("current_points_line", numeric(5, 1), "Points line at the cut-off.").within(0,
            100);
    static final Column<BigDecimal> OPENING_LINE = optional("opening_points_line", numeric(5, 1), "First line of the same book.").within(0,
            100);
    static final Column<BigDecimal> LINE_MOVEMENT = optional("line_movement", numeric(5, 1), "Current minus opening line.").within(-100,
            100);
    static final Column<String> LINE_SOURCE = optional("current_points_line_source", STRING, "Bookmaker of the line.");
    static final Column<Instant> LINE_CAPTURED_AT = optional("line_captured_at", TIMESTAMP, "When the line was current.");
    static final Column<BigDecimal> OVER_PRICE = optional("over_price_decimal", numeric(12, 6), "Pay-out per unit staked on over.");
    static final Column<BigDecimal> UNDER_PRICE = optional("under_price_decimal", numeric(12, 6), "Pay-out per unit staked on under.");
    static final Column<String> SEASON_PHASE = required("season_phase", STRING,
            "early: fewer than 20 games of his team before this one; late: 62 or more; playoffs: play-in included.")
            .oneOf("early", "mid", "late", "playoffs");
    static final Column<Double> OPPONENT_RATING = optional("opponent_def_rating_last_15", FLOAT64,
            "Mean defensive rating of the opponent's last 15 games, or of those there are.").within(60, 170);
    static final Column<Double> OPPONENT_PACE = optional("opponent_pace_last_10", FLOAT64,
            "Mean pace of the opponent's last 10 games, or of those there are.").within(60, 150);
    static final Column<Double> TEAM_PACE = optional("team_pace_last_10", FLOAT64, "The same for his own team.").within(60, 150);
    static final Column<Long> OPPONENT_GAMES = required("opponent_games_played", INT64,
            "Complete games of the opponent this season, before the date.").within(0, 120);
    static final Column<Double> INPUT_COMPLETENESS = required("input_completeness", FLOAT64,
            "Of his last ten games that should be known, the share that is; ratio, 1 if none.").within(0, 1);

    public static final Table TABLE = Table.named("nba_analytics", "upcoming_player_game_context")
            .grain("one player who may play, and the game")
            .columns(GAME_ID, GAME_DATE, SEASON_YEAR, PLAYER_LOOKUP, PLAYER_FULL_NAME, TEAM_ABBR, OPPONENT_TEAM_ABBR, HOME_GAME,
                    SlateGamesProcessor.TIP_OFF_AT, SlateGamesProcessor.TIP_SOURCE, DAYS_REST, OPPONENT_DAYS_REST, BACK_TO_BACK,
                    games("games_in_last_7_days", 7), games("games_in_last_14_days", 14), minutes("minutes_in_last_7_days", 7),
                    minutes("minutes_in_last_14_days", 14), AVERAGE_MINUTES,
                    required("back_to_backs_last_14_days", INT64, "Pairs of games on consecutive days of the last 14.").within(0, 13),
                    INJURY_STATUS, INJURY_SNAPSHOT_AT, HAS_PROP_LINE, CURRENT_LINE, OPENING_LINE, LINE_MOVEMENT, LINE_SOURCE,
                    LINE_CAPTURED_AT, OVER_PRICE, UNDER_PRICE, SEASON_PHASE, OPPONENT_RATING, OPPONENT_PACE, TEAM_PACE, OPPONENT_GAMES,
                    INPUT_COMPLETENESS)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP).loadedBy(LoadMode.REPLACE_PARTITION);

    private static Column<Long> games(String name, int days) {
        return required(name, INT64, "Games he played in the %d days before the date.".formatted(days)).within(0, days);
    }

    private static Column<Double> minutes(String name, int days) {
        return required(name, FLOAT64, "Minutes he played in the %d days before the date.".formatted(days)).within(0, days * 80);
    }

    private final NewPlayerProperties newPlayers;

    public UpcomingPlayerGameContextProcessor(NewPlayerProperties newPlayers) {
        this.newPlayers = newPlayers;
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.ANALYTICS;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(SlateGamesProcessor.TABLE), Input.seasonBefore(RawTables.SCHEDULE),
                Input.seasonBefore(PlayerBoxscoresProcessor.TABLE), Input.seasonBefore(AliasesInUse.IN_BOXSCORES.table()),
                Input.daysBack(AliasesInUse.IN_INJURIES.table().id(), 4),
                Input.seasonBefore(PlayerGameSummaryProcessor.TABLE), Input.seasonBefore(TeamDefenseGameSummaryProcessor.TABLE),
                Input.sameDay(PlayerPointsLinesProcessor.TABLE), Input.daysBack(RawTables.INJURIES, 4));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(Parameter.of("bootstrap_days", INT64, (long) newPlayers.bootstrapDays()));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/slate_teams"), TEAM_ABBR);
    }

    @Override
    public Optional<EntityGate> gate() {
        return Optional.of(new EntityGate(PLAYER_LOOKUP, SqlFile.of(getClass(), "nba_analytics/gates/upcoming_player_game_context"),
                List.of(new LastKeys(5), new LastKeys(10), new LastDays(7), new LastDays(14))));
    }
}
