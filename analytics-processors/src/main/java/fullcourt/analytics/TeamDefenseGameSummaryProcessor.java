package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.HOME_GAME;
import static fullcourt.analytics.GameColumns.OPPONENT_TEAM_ABBR;
import static fullcourt.analytics.GameColumns.SEASON_YEAR;
import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.BOOL;
import static fullcourt.platform.tables.ColumnType.FLOAT64;
import static fullcourt.platform.tables.ColumnType.INT64;
import static fullcourt.platform.tables.ColumnType.STRING;

import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.LoadMode;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a team's opponent did against it, from games whose box score is complete. The same row read the other way round is the
 * opponent's offence. Rule: {@code docs/rules/windows-and-rest.md}, "Possessions, pace and ratings".
 */
@Component
public final class TeamDefenseGameSummaryProcessor implements TableProcessor {
    static final Column<String> DEFENDING_TEAM = required("defending_team_abbr", STRING, "The team that defends, three letters.");
    static final Column<Boolean> WIN = optional("win_flag", BOOL, "True if the defending team won.");
    static final Column<Long> POINTS_ALLOWED = required("points_allowed", INT64, "Points of the opponent.").within(0, 250);
    static final Column<Double> POSSESSIONS = optional("possessions", FLOAT64,
            "Of the opponent: FGA + 0.44 FTA + turnovers - offensive rebounds; null if one is unknown.").within(40, 250);
    static final Column<Double> DEFENSIVE_RATING = optional("defensive_rating", FLOAT64, "Points allowed per 100 possessions.").within(40,
            200);
    static final Column<Double> OPPONENT_PACE = optional("opponent_pace", FLOAT64, "The opponent's possessions per 48 minutes.")
            .within(40, 180);

    public static final Table TABLE = Table.named("nba_analytics", "team_defense_game_summary")
            .grain("one team and complete game")
            .columns(GAME_ID, GAME_DATE, SEASON_YEAR, DEFENDING_TEAM, OPPONENT_TEAM_ABBR, HOME_GAME, WIN, POINTS_ALLOWED,
                    sum("opp_fg_makes"), sum("opp_fg_attempts"), sum("opp_three_pt_makes"), sum("opp_three_pt_attempts"),
                    sum("opp_ft_makes"), sum("opp_ft_attempts"), sum("opp_rebounds"), sum("opp_assists"), sum("opp_turnovers"),
                    sum("opp_offensive_rebounds"), POSSESSIONS, DEFENSIVE_RATING, OPPONENT_PACE)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, DEFENDING_TEAM).loadedBy(LoadMode.REPLACE_PARTITION);

    private static Column<Long> sum(String name) {
        return optional(name, INT64, "Sum over the opponent's players: " + name.substring("opp_".length()).replace('_', ' ')
                + "; null where one of them is unknown.")
                .within(0, 300);
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
        return List.of(Input.sameDay(PlayerBoxscoresProcessor.TABLE), Input.sameDay(RawTables.SCHEDULE));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/teams_with_final_games"), DEFENDING_TEAM);
    }
}
