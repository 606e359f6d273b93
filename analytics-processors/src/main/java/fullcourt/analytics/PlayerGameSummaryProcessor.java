package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.HOME_GAME;
import static fullcourt.analytics.GameColumns.NBA_GAME_ID;
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
import static fullcourt.platform.tables.ColumnType.numeric;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a player did in a game he played, and how that compares with the line. Rules: {@code docs/rules/windows-and-rest.md}, {@code betting-lines.md}. */
@Component
public final class PlayerGameSummaryProcessor implements TableProcessor {
    static final Column<BigDecimal> MINUTES_PLAYED = optional("minutes_played", numeric(5, 2), "Decimal minutes.").within(0, 80);
    static final Column<Long> POINTS = required("points", INT64, "Points scored.").within(0, 120);
    static final Column<Double> USAGE_RATE = optional("usage_rate", FLOAT64,
            "Of 100 possessions his team had while he played, those he ended by shot, free throws or turnover; null above 100.")
            .within(0, 100);
    static final Column<Double> TRUE_SHOOTING = optional("ts_pct", FLOAT64,
            "Points per two true shot attempts, ratio; null without attempts.").within(0, 1.5);
    static final Column<Double> EFFECTIVE_FIELD_GOALS = optional("efg_pct", FLOAT64,
            "Field goals made, a three counting 1.5, per attempt, ratio; null without attempts.").within(0, 1.5);
    static final Column<Boolean> STARTER = optional("starter_flag", BOOL, "True if he started; null where the source does not say.");
    static final Column<Boolean> WIN = optional("win_flag", BOOL, "True if his team won; null if the schedule has no result.");
    static final Column<BigDecimal> POINTS_LINE = optional("points_line", numeric(5, 1), "The last line before the cut-off, points.")
            .within(0, 100);
    static final Column<String> POINTS_LINE_SOURCE = optional("points_line_source", STRING, "Bookmaker whose line it is.");
    static final Column<String> OVER_UNDER_RESULT = optional("over_under_result", STRING, "Points against the line; null without one.")
            .oneOf("OVER", "UNDER", "PUSH");
    static final Column<BigDecimal> MARGIN = optional("margin", numeric(6, 1), "Points minus line.").within(-100, 120);
    static final Column<String> PRIMARY_SOURCE = required("primary_source_used", STRING, "The raw table that the numbers come from.");

    public static final Table TABLE = Table.named("nba_analytics", "player_game_summary")
            .grain("one player and game he played")
            .columns(GAME_ID, NBA_GAME_ID, GAME_DATE, SEASON_YEAR, PLAYER_LOOKUP, PLAYER_FULL_NAME, TEAM_ABBR, OPPONENT_TEAM_ABBR,
                    HOME_GAME, MINUTES_PLAYED, POINTS, count("rebounds"), count("assists"), count("steals"), count("blocks"),
                    count("turnovers"), count("personal_fouls"), count("offensive_rebounds"), count("defensive_rebounds"),
                    count("fg_makes"), count("fg_attempts"), count("three_pt_makes"), count("three_pt_attempts"), count("ft_makes"),
                    count("ft_attempts"),
                    optional("plus_minus", INT64, "Team's points minus opponent's while he played.").within(-100, 100),
                    USAGE_RATE, TRUE_SHOOTING, EFFECTIVE_FIELD_GOALS, STARTER, WIN, POINTS_LINE, POINTS_LINE_SOURCE, OVER_UNDER_RESULT,
                    MARGIN, PRIMARY_SOURCE)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP).loadedBy(LoadMode.REPLACE_PARTITION);

    private static Column<Long> count(String name) {
        return optional(name, INT64, name.replace('_', ' ') + " of the player in the game; null if the feed does not say.").within(0, 120);
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.ANALYTICS;
    }

    /** For a game that was moved it also reads the schedule of later dates, but only the id: the move itself changes this date too. */
    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(PlayerBoxscoresProcessor.TABLE), Input.sameDay(RawTables.SCHEDULE),
                Input.sameDay(AliasesInUse.IN_BOXSCORES.table()), Input.sameDay(PlayerPointsLinesProcessor.TABLE));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/teams_with_final_games"), TEAM_ABBR);
    }
}
