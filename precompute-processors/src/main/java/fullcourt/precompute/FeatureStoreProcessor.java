package fullcourt.precompute;

import static fullcourt.platform.tables.ColumnType.INT64;

import fullcourt.config.NewPlayerProperties;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.TableProcessor;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
import fullcourt.platform.warehouse.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills {@link FeatureStore}: puts the day's numbers side by side and says of each how it came about. Rule: {@code docs/rules/features.md}. */
@Component
final class FeatureStoreProcessor implements TableProcessor {

    private final NewPlayerProperties newPlayers;

    FeatureStoreProcessor(NewPlayerProperties newPlayers) {
        this.newPlayers = newPlayers;
    }

    @Override
    public Table table() {
        return FeatureStore.TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.PRECOMPUTE;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(InputTables.UPCOMING_PLAYER_GAME_CONTEXT), Input.sameDay(PlayerDailyCacheProcessor.TABLE),
                Input.sameDay(PlayerCompositeFactorsProcessor.TABLE));
    }

    @Override
    public List<Parameter> parameters(LocalDate date) {
        return List.of(Parameter.of("minimum_games", INT64, (long) newPlayers.minimumGames()));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_precompute/expectations/slate_teams"), FeatureStore.TEAM_ABBR);
    }
}
