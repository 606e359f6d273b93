package fullcourt.prediction.publish;

import fullcourt.platform.runs.BuildId;
import fullcourt.platform.steps.Expectation;
import fullcourt.platform.steps.Input;
import fullcourt.config.Phase;
import fullcourt.platform.steps.StagedProcessor;
import fullcourt.platform.tables.Partition;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.SqlFile;
import fullcourt.platform.tables.Table;
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
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Predicts a slate: every active system for every player whose required features are genuine, and withdraws what no longer holds. Rule: {@code docs/rules/predictions.md}. */
@Component
public final class PredictionsStep implements StagedProcessor {
    private static final int CODE_VERSION = 2;
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
        return List.of(Input.sameDay(FeatureStore.TABLE), Input.sameDay(SystemProofProcessor.TABLE), Input.seasonBefore(FeatureStore.TABLE),
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

    /**
     * The predictions of every game that may still be predicted, and the withdrawals of those whose preconditions no longer hold. A prediction whose input has
     * not changed is the existing row.
     */
    @Override
    public List<Row> rows(LocalDate date, TableReader reader) {
        Slate slate = slate(date, reader);
        List<Answer> answers = answers(slate, slate.open(), () -> PastGames.before(date, reader), reader);
        return Stream.concat(predictions(answers), Withdrawals.of(slate, answers, reader)).toList();
    }

    /** The predictions of one player: one row for each system with a forecast; none if the player is not on the slate or it is too late. */
    public List<Row> rowsFor(LocalDate date, String playerLookup, PastGames.Asked asked, TableReader reader) {
        Slate slate = slate(date, reader);
        List<SlatePlayer> wanted = slate.open().stream().filter(player -> player.playerLookup().equals(playerLookup)).toList();
        return predictions(answers(slate, wanted, () -> PastGames.before(date, playerLookup, asked, reader), reader)).toList();
    }

    private Slate slate(LocalDate date, TableReader reader) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // what a warehouse can hold
        return new Slate(date, now, SlatePlayer.of(date, reader),
                new PredictionVersions(reader.read(PlayerPropPredictions.TABLE, Partition.of(date))));
    }

    private static Stream<Row> predictions(List<Answer> answers) {
        return answers.stream().flatMap(answer -> answer.prediction().stream());
    }

    private List<Answer> answers(Slate slate, List<SlatePlayer> players, Supplier<Map<String, List<PastGame>>> history,
            TableReader reader) {
        if (players.isEmpty())
            return List.of();
        List<PredictionSystem> systems = PredictionSystems.active(MemberRecords.before(slate.date(), reader));
        Set<String> proven = SystemProofProcessor.proven(slate.date(), reader);
        Map<String, List<PastGame>> histories = history.get();
        return players.stream().flatMap(player -> {
            List<PastGame> his = histories.getOrDefault(player.playerLookup(), List.of());
            InputHash input = InputHash.of(player);
            return systems.stream().map(system -> answer(slate, player, his, system, input, proven.contains(system.systemId())));
        }).toList();
    }

    private Answer answer(Slate slate, SlatePlayer player, List<PastGame> history, PredictionSystem system, InputHash input,
            boolean proven) {
        var fact = new PredictionVersions.Fact(player.gameId(), player.playerLookup(), system.systemId());
        PredictionVersions versions = slate.versions();
        return switch (system.predict(player.features(), history)) {
            case Forecast.NotPossible(var reason) -> new Answer(fact, Optional.empty(), reason.name());
            case Forecast.Predicted forecast -> {
                String hash = input.of(system, history, proven && player.line().isPresent(), versions.withdrawals(fact));
                yield new Answer(fact, versions.active(fact, hash).or(() -> Optional.of(
                        new PredictionRow(player, system, proven, hash, versions.timeOf(fact, slate.now()), build).of(forecast))), "");
            }
        };
    }
}
