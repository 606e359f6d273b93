package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.SEASON_YEAR;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.STRING;
import static fullcourt.platform.tables.ColumnType.TIMESTAMP;

import fullcourt.league.BusinessDay;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The games of a date and their cut-off: the one place that decides when knowing has to stop. Rule: {@code docs/rules/betting-lines.md}, "Cut-off". */
@Component
public final class SlateGamesProcessor implements TableProcessor {
    static final Column<String> NBA_GAME_ID = required("nba_game_id", STRING, "The league's ten digits.");
    static final Column<String> HOME_TEAM = required("home_team_abbr", STRING, "Hosts, three letters.");
    static final Column<String> AWAY_TEAM = required("away_team_abbr", STRING, "Visitors, three letters.");
    static final Column<Boolean> PLAYOFFS = required("is_playoffs", BOOL,
            "True for play-in and playoff games.");
    static final Column<Instant> TIP_OFF_AT = required("tip_off_at", TIMESTAMP, "Cut-off: nothing known later may be used.");
    static final Column<String> TIP_SOURCE = required("tip_source", STRING,
            "schedule; odds: earliest start by the odds feed less ten minutes; unknown: noon in New York.")
            .oneOf("schedule", "odds", "unknown");

    public static final Table TABLE = Table.named("nba_analytics", "slate_games")
            .grain("one game that counts, on the date it is scheduled for")
            .columns(GAME_ID, NBA_GAME_ID, GAME_DATE, SEASON_YEAR, HOME_TEAM, AWAY_TEAM, PLAYOFFS, TIP_OFF_AT, TIP_SOURCE)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID).loadedBy(LoadMode.REPLACE_PARTITION);

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
        return List.of(Input.sameDay(RawTables.SCHEDULE), Input.sameDay(RawTables.PLAYER_PROPS));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(Parameter.of("slate_noon", TIMESTAMP, BusinessDay.noon(date)));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/slate_games"), HOME_TEAM);
    }
}
