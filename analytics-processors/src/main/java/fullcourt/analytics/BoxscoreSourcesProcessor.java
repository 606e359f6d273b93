package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.SEASON_YEAR;
import static fullcourt.analytics.GameColumns.TEAM_ABBR;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.numeric;

import fullcourt.config.Phase;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which source's box score of a game counts: the one place that decides whether a box score is whole. Rule: {@code docs/rules/completeness.md}. */
@Component
public final class BoxscoreSourcesProcessor implements TableProcessor {
    static final Column<String> SOURCE = required("source", STRING, "The raw table.");

    public static final Table TABLE = Table.named("nba_analytics", "boxscore_sources").grain("one game, team and source")
            .columns(GAME_ID, GAME_DATE, SEASON_YEAR, TEAM_ABBR, SOURCE,
                    required("player_rows", INT64, "Players that it lists, those who sat included.").within(1, 100),
                    required("players_with_minutes", INT64, "Of them those with minutes.").within(0, 100),
                    optional("team_points", INT64, "Sum of their points; null where one who played has none."),
                    optional("team_minutes", numeric(7, 2), "Sum of their minutes; null where one who played has none."),
                    required("overtimes", INT64, "By the source's periods; without them by the minutes.").within(0, 400),
                    required("is_whole", BOOL, "The team's box score is whole."),
                    required("is_whole_for_both", BOOL, "The opponent's is too."),
                    required("is_used", BOOL,
                            "The tables that follow read this source: the first that is whole for both teams, else the one that knows most players."))
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, TEAM_ABBR, SOURCE).loadedBy(LoadMode.REPLACE_PARTITION);

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
        return Stream.concat(RawTables.BOXSCORES.stream(), Stream.of(RawTables.SCHEDULE)).map(Input::sameDay).toList();
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/teams_with_final_games"), TEAM_ABBR);
    }
}
