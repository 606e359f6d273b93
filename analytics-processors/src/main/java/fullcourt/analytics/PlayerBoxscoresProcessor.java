package fullcourt.analytics;

import static fullcourt.analytics.GameColumns.GAME_DATE;
import static fullcourt.analytics.GameColumns.GAME_ID;
import static fullcourt.analytics.GameColumns.PLAYER_FULL_NAME;
import static fullcourt.analytics.GameColumns.PLAYER_LOOKUP;
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

/** The box score of each game from the source that counts. All later steps read this table and no feed. Rule: {@code docs/rules/completeness.md}. */
@Component
public final class PlayerBoxscoresProcessor implements TableProcessor {
    public static final Table TABLE = Table.named("nba_analytics", "player_boxscores")
            .grain("one player of a game's box score")
            .columns(GAME_ID, GAME_DATE, SEASON_YEAR, TEAM_ABBR, required("home_team_abbr", STRING, "The hosts."),
                    required("away_team_abbr", STRING, "The visitors."),
                    optional("home_team_score", INT64, "Points of the hosts; null where the source has no score.").within(0, 300),
                    optional("away_team_score", INT64, "Points of the visitors; null where the source has no score.").within(0, 300),
                    PLAYER_LOOKUP, PLAYER_FULL_NAME, BoxscoreSourcesProcessor.SOURCE,
                    required("is_complete", BOOL, "The box scores of both teams are whole."),
                    required("is_final", BOOL, "The source said that the game was over."),
                    required("period", INT64, "Periods played: 4 is regulation.").within(0, 404),
                    optional("starter_flag", BOOL, "True if he started; null where the source does not say."),
                    required("did_not_play", BOOL, "He is listed and did not play."),
                    optional("minutes_played", numeric(5, 2), "Minutes on the court.").within(0, 100), count("points"), count("rebounds"),
                    count("assists"), count("steals"), count("blocks"), count("turnovers"), count("personal_fouls"),
                    count("offensive_rebounds"), count("defensive_rebounds"), count("field_goals_made"), count("field_goals_attempted"),
                    count("three_pointers_made"), count("three_pointers_attempted"), count("free_throws_made"),
                    count("free_throws_attempted"),
                    optional("plus_minus", INT64, "Team's points minus opponent's while he played.").within(-120, 120))
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP).loadedBy(LoadMode.REPLACE_PARTITION);

    private static Column<Long> count(String name) {
        return optional(name, INT64, "%s of the player; null where the source does not say.".formatted(name.replace('_', ' ')))
                .within(0, 200);
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
        return Stream.concat(Stream.of(BoxscoreSourcesProcessor.TABLE.id()), RawTables.BOXSCORES.stream()).map(Input::sameDay).toList();
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_analytics/expectations/teams_with_final_games"), TEAM_ABBR);
    }
}
