package fullcourt.prediction.publish;

import fullcourt.platform.tables.Column;
import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.platform.warehouse.TableReader;
import fullcourt.prediction.feature.SlatePlayer;
import fullcourt.prediction.publish.PredictionVersions.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Withdraws active predictions whose preconditions no longer hold, as a row of the same key with time and reason. Nothing is withdrawn after tip-off;
 * a game that has left the date has none. Rule: {@code docs/rules/predictions.md}, "Withdrawn".
 */
final class Withdrawals {
    /** Of a system that is no longer among the active ones. */
    static final String SYSTEM_RETIRED = "SYSTEM_RETIRED";
    private final Slate slate;
    private final Map<Fact, Answer> answers;
    private final Map<GamePlayer, SlatePlayer> ready;

    private Withdrawals(Slate slate, List<Answer> answers) {
        this.slate = slate;
        this.answers = answers.stream().collect(Collectors.toMap(Answer::fact, Function.identity()));
        this.ready = slate.players().stream().collect(
                Collectors.toMap(player -> new GamePlayer(player.gameId(), player.playerLookup()), Function.identity()));
    }

    static Stream<Row> of(Slate slate, List<Answer> answers, TableReader reader) {
        var withdrawals = new Withdrawals(slate, answers);
        return Stream.concat(withdrawals.ofSilentSystems(), withdrawals.ofStoppedPlayers(reader));
    }

    /** The player may be predicted, and the system gives no prediction. */
    private Stream<Row> ofSilentSystems() {
        return slate.versions().active().flatMap(row -> Optional.ofNullable(ready.get(GamePlayer.of(row)))
                .filter(player -> slate.now().isBefore(player.tipOffAt())).flatMap(_ -> silence(Fact.of(row)))
                .map(reason -> withdrawn(row, reason)).stream());
    }

    private Optional<String> silence(Fact fact) {
        return Optional.ofNullable(answers.get(fact)).map(Answer::silence).or(() -> Optional.of(SYSTEM_RETIRED))
                .filter(reason -> !reason.isEmpty());
    }

    /** The player may not be predicted any more: the rule that stops them is queried only if there is such a player. */
    private Stream<Row> ofStoppedPlayers(TableReader reader) {
        List<Row> stopped = slate.versions().active().filter(row -> !ready.containsKey(GamePlayer.of(row))).toList();
        if (stopped.isEmpty())
            return Stream.empty();
        Map<GamePlayer, StoppedPlayer> reasons = StoppedPlayer.of(slate.date(), reader);
        return stopped.stream().flatMap(row -> Optional.ofNullable(reasons.get(GamePlayer.of(row)))
                .filter(stop -> stop.isBeforeTipOff(slate.now(), row.get(PlayerPropPredictions.TIP_OFF_AT)))
                .map(stop -> withdrawn(row, stop.reason())).stream());
    }

    private Row withdrawn(Row prediction, String reason) {
        RowBuilder row = Row.of(PlayerPropPredictions.TABLE);
        PlayerPropPredictions.TABLE.businessColumns().forEach(column -> copy(column, prediction, row));
        return row.set(PlayerPropPredictions.IS_ACTIVE, false)
                .set(PlayerPropPredictions.WITHDRAWN_AT, slate.versions().timeOf(Fact.of(prediction), slate.now()))
                .set(PlayerPropPredictions.WITHDRAWN_REASON, reason).buildStaged();
    }

    private static <T> void copy(Column<T> column, Row from, RowBuilder to) {
        to.set(column, from.find(column));
    }
}
