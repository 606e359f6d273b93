package fullcourt.precompute;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A player's form and his team's before a date, once a day. Rules: {@code docs/rules/windows-and-rest.md}, {@code completeness.md}. */
@Component
final class PlayerDailyCacheProcessor implements TableProcessor {
    static final Column<LocalDate> CACHE_DATE = required("cache_date", DATE, "The date whose games are to be predicted.");
    static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player, name reduced to letters and digits.");
    static final Column<String> TEAM_ABBR = required("team_abbr", STRING, "His team on the date, three letters.");

    public static final Table TABLE = Table.named("nba_precompute", "player_daily_cache")
            .grain("one player who may play on the date")
            .columns(CACHE_DATE, PLAYER_LOOKUP, TEAM_ABBR,
                    mean("points_avg_last_5", "Points per game, 5 games", 0, 100),
                    mean("points_avg_last_10", "Points per game, 10 games", 0, 100),
                    mean("points_avg_season", "Points per game, season", 0, 100),
                    mean("points_std_last_10", "Sample deviation of points, 10 games, at least 2", 0, 60),
                    mean("minutes_avg_last_5", "Minutes per game, 5 games", 0, 80),
                    mean("minutes_avg_last_10", "Minutes per game, 10 games", 0, 80),
                    mean("minutes_avg_season", "Minutes per game, season", 0, 80),
                    mean("usage_rate_last_10", "Mean usage of 10 games, per 100 possessions", 0, 100),
                    mean("ts_pct_last_10", "Mean true shooting of 10 games, ratio", 0, 1.5),
                    mean("points_per_minute_last_10", "Points per minute played, 10 games", 0, 20),
                    mean("ft_points_share_last_10", "Points from free throws per point, 10 games, ratio", 0, 1),
                    mean("points_trend_last_5", "Mean points of the newest 2 games less the 3 before; null with fewer than 5", -100, 100),
                    required("games_used_last_5", INT64, "Games there were for the windows of 5.").within(0, 5),
                    required("games_used_last_10", INT64, "Games there were for the windows of 10.").within(0, 10),
                    required("games_played_season", INT64, "Games he played this season, before the date.").within(0, 120),
                    mean("team_pace_last_10", "Mean pace of his team, 10 complete games", 60, 150),
                    mean("team_off_rating_last_10", "Mean points per 100 possessions of his team, 10 complete games", 60, 170),
                    mean("team_win_pct", "Wins per complete game of his team this season, ratio", 0, 1),
                    required("team_games_played", INT64, "Complete games of his team this season, before the date.").within(0, 120))
            .partitionedBy(CACHE_DATE).naturalKey(CACHE_DATE, PLAYER_LOOKUP).loadedBy(LoadMode.REPLACE_PARTITION);

    private static Column<Double> mean(String name, String rule, double from, double to) {
        return optional(name, FLOAT64, rule + "; null without a game.").within(from, to);
    }

    private final NewPlayerProperties newPlayers;

    public PlayerDailyCacheProcessor(NewPlayerProperties newPlayers) {
        this.newPlayers = newPlayers;
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.PRECOMPUTE;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(InputTables.UPCOMING_PLAYER_GAME_CONTEXT),
                Input.seasonBefore(InputTables.PLAYER_GAME_SUMMARY), Input.seasonBefore(InputTables.TEAM_DEFENSE_GAME_SUMMARY),
                Input.seasonBefore(InputTables.SCHEDULE));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(Parameter.of("bootstrap_days", INT64, (long) newPlayers.bootstrapDays()));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_precompute/expectations/slate_teams"), TEAM_ABBR);
    }

    @Override
    public Optional<EntityGate> gate() {
        return Optional.of(new EntityGate(PLAYER_LOOKUP, SqlFile.of(getClass(), "nba_precompute/gates/player_daily_cache"),
                List.of(new LastKeys(5), new LastKeys(10), new LastDays(7), new LastDays(14))));
    }
}
