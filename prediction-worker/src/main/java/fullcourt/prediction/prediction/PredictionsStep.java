package fullcourt.prediction.prediction;

import fullcourt.platform.processor.Expectation;
import fullcourt.platform.processor.Input;
import fullcourt.platform.processor.Phase;
import fullcourt.platform.processor.SqlFile;
import fullcourt.platform.processor.StagedProcessor;
import fullcourt.platform.runs.BuildId;
import fullcourt.platform.warehouse.Partition;
import fullcourt.platform.warehouse.Row;
import fullcourt.platform.warehouse.Table;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.precompute.FeatureStore;
import fullcourt.prediction.feature.PastGame;
import fullcourt.prediction.feature.PastGames;
import fullcourt.prediction.feature.SlatePlayer;
import fullcourt.prediction.model.Forecast;
import fullcourt.prediction.model.PredictionSystem;
import fullcourt.prediction.model.PredictionSystems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Predicts a slate: every active system for every player whose required features are genuine. Rule: {@code docs/rules/predictions.md}. */
@Component
public final class PredictionsStep implements StagedProcessor {
    private static final int CODE_VERSION = 1;
    private final Clock clock;
    private final BuildId build;

    public PredictionsStep(Clock clock, BuildId build) {
        this.clock = clock;
        this.build = build;
    }

    @Override
    public Table table() {
        return PlayerPropPredictions.TABLE;
    }

    @Override
    public Phase phase() {
        return Phase.PREDICTIONS;
    }

    @Override
    public List<Input> inputs() {
        return List.of(Input.sameDay(FeatureStore.TABLE), Input.seasonBefore(FeatureStore.TABLE),
                Input.seasonBefore(SourceTables.PLAYER_GAME_SUMMARY),
                Input.daysBefore(SourceTables.PREDICTION_ACCURACY, MemberRecords.DAYS));
    }

    @Override
    public Expectation expects() {
        return new Expectation(SqlFile.of(getClass(), "nba_predictions/expectations/player_prop_predictions"),
                PlayerPropPredictions.PLAYER_LOOKUP);
    }

    @Override
    public int codeVersion() {
        return CODE_VERSION;
    }

    /** The active predictions of every game that may still be predicted; a prediction whose input has not changed is the row that is there. */
    @Override
    public List<Row> rows(LocalDate date, TableReader reader) {
        return predict(date, player -> true, () -> PastGames.before(date, reader), reader);
    }

    /** The same for one player: one row for each system with a forecast; none if he is not on the slate or it is too late. */
    public List<Row> rowsFor(LocalDate date, String playerLookup, PastGames.Asked asked, TableReader reader) {
        return predict(date, player -> player.playerLookup().equals(playerLookup),
                () -> PastGames.before(date, playerLookup, asked, reader), reader);
    }

    private List<Row> predict(LocalDate date, Predicate<SlatePlayer> wanted, Supplier<Map<String, List<PastGame>>> history,
            TableReader reader) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what a warehouse can hold
        PredictionVersions versions = new PredictionVersions(reader.read(PlayerPropPredictions.TABLE, Partition.of(date)));
        List<SlatePlayer> slate = SlatePlayer.of(date, reader).stream().filter(wanted)
                .filter(each -> versions.accepts(each.gameId(), each.tipOffAt(), now)).toList();
        if (slate.isEmpty())
            return List.of();
        List<PredictionSystem> systems = PredictionSystems.active(MemberRecords.before(date, reader));
        Map<String, List<PastGame>> histories = history.get();
        return slate.stream().flatMap(each -> rows(each, histories.getOrDefault(each.playerLookup(), List.of()), systems, versions, now))
                .toList();
    }

    private Stream<Row> rows(SlatePlayer player, List<PastGame> history, List<PredictionSystem> systems, PredictionVersions versions,
            Instant now) {
        InputHash input = InputHash.of(player);
        return systems.stream().flatMap(system -> row(player, history, system, input.of(system, history), versions, now).stream());
    }

    private Optional<Row> row(SlatePlayer player, List<PastGame> history, PredictionSystem system, String hash, PredictionVersions versions,
            Instant now) {
        return switch (system.predict(player.features(), history)) {
            case Forecast.NotPossible _ -> Optional.empty();
            case Forecast.Predicted forecast -> {
                var fact = new PredictionVersions.Fact(player.gameId(), player.playerLookup(), system.systemId());
                yield versions.active(fact, hash)
                        .or(() -> Optional.of(new PredictionRow(player, system, hash, versions.timeOf(fact, now), build).of(forecast)));
            }
        };
    }
}
