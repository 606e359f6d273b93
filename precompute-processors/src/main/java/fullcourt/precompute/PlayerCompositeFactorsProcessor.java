package fullcourt.precompute;

import static fullcourt.platform.tables.Column.optional;
import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
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
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What tires or hurries a player on a date, as points to add to a prediction. Rule: {@code docs/rules/features.md}, "Composite factors". */
@Component
final class PlayerCompositeFactorsProcessor implements TableProcessor {
    static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Date of the game in New York.");
    static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player, name reduced to letters and digits.");
    static final Column<String> TEAM_ABBR = required("team_abbr", STRING, "His team, three letters.");

    public static final Table TABLE = Table.named("nba_precompute", "player_composite_factors")
            .grain("one player who may play on the date")
            .columns(GAME_DATE, PLAYER_LOOKUP, TEAM_ABBR, required("game_id", STRING, "Game as 20251227_LAL_GSW."),
                    required("fatigue_score", INT64, "100 is fresh, 0 exhausted.").within(0, 100),
                    required("fatigue_adjustment", FLOAT64, "Points: (score - 100) / 20.").within(-5, 0),
                    optional("pace_differential", FLOAT64,
                            "Opponent's mean pace of 10 games less his team's; null while one of them is unknown.").within(-90, 90),
                    optional("pace_score", FLOAT64, "Half the differential, cut at 3; null with it.").within(-3, 3),
                    optional("pace_adjustment", FLOAT64, "Points: the pace score.").within(-3, 3),
                    required("total_composite_adjustment", FLOAT64, "Points: sum of the adjustments that are known.").within(-8, 3))
            .partitionedBy(GAME_DATE).naturalKey(GAME_DATE, PLAYER_LOOKUP).loadedBy(LoadMode.REPLACE_PARTITION);

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
        return List.of(Input.sameDay(InputTables.UPCOMING_PLAYER_GAME_CONTEXT));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_precompute/expectations/slate_teams"), TEAM_ABBR);
    }
}
