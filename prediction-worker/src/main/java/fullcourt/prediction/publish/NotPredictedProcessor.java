package fullcourt.prediction.publish;

import static fullcourt.platform.tables.Column.required;
import static fullcourt.platform.tables.ColumnType.DATE;
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
import fullcourt.precompute.FeatureStore;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who of a slate has no active prediction by a system, and which rule says so. Rule: {@code docs/rules/predictions.md}, "Not predicted". */
@Component
public final class NotPredictedProcessor implements TableProcessor {
    static final Column<LocalDate> GAME_DATE = required("game_date", DATE, "Date of the game in New York.");
    static final Column<String> GAME_ID = required("game_id", STRING, "Game as 20251227_LAL_GSW.");
    static final Column<String> PLAYER_LOOKUP = required("player_lookup", STRING, "Player, name reduced to letters and digits.");
    static final Column<String> SYSTEM_ID = required("system_id", STRING, "System without an active prediction.");
    static final Column<String> REASON = required("reason", STRING,
            "A required feature that is not genuine, by its name; or one of GAME_MOVED, GAME_POSTPONED, GAME_CANCELLED, RULED_OUT, FEW_GAMES, HELD, "
                    + "INCOMPLETE_INPUT, NO_FEATURES, NO_HISTORY, NOT_ON_SLATE, FEW_SIMILAR_GAMES, FEW_MEMBERS, NOT_YET_PREDICTED.");

    public static final Table TABLE = Table.named("nba_predictions", "not_predicted")
            .grain("one player, game and system without an active prediction")
            .columns(GAME_DATE, GAME_ID, PLAYER_LOOKUP, SYSTEM_ID, REASON)
            .partitionedBy(GAME_DATE).naturalKey(GAME_ID, PLAYER_LOOKUP, SYSTEM_ID).loadedBy(LoadMode.REPLACE_PARTITION);

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.PREDICTIONS;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(FeatureStore.TABLE), Input.sameDay(PlayerPropPredictions.TABLE),
                Input.sameDay(SourceTables.UPCOMING_PLAYER_GAME_CONTEXT), Input.sameDay(SourceTables.PLAYER_POINTS_LINES),
                Input.sameDay(SourceTables.SLATE_GAMES), Input.seasonBefore(SourceTables.PLAYER_GAME_SUMMARY));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(SystemsParameter.namesWithOwnReasons(),
                Parameter.of("day_start", TIMESTAMP, BusinessDay.at(date, LocalTime.MIDNIGHT)));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_predictions/expectations/not_predicted"), PLAYER_LOOKUP);
    }
}
