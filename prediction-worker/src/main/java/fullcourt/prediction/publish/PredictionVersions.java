package fullcourt.prediction.publish;

import static fullcourt.prediction.publish.PlayerPropPredictions.GAME_ID;
import static fullcourt.prediction.publish.PlayerPropPredictions.INPUT_HASH;
import static fullcourt.prediction.publish.PlayerPropPredictions.IS_ACTIVE;
import static fullcourt.prediction.publish.PlayerPropPredictions.PLAYER_LOOKUP;
import static fullcourt.prediction.publish.PlayerPropPredictions.PREDICTED_AT;
import static fullcourt.prediction.publish.PlayerPropPredictions.RETROSPECTIVE;
import static fullcourt.prediction.publish.PlayerPropPredictions.SYSTEM_ID;
import static fullcourt.prediction.publish.PlayerPropPredictions.WITHDRAWN_AT;

import fullcourt.platform.tables.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The existing predictions of a date, and what may be added to them. Rule: {@code docs/rules/predictions.md}, "Versions". */
final class PredictionVersions {
    private final Map<Fact, List<Row>> versions = new HashMap<>();
    private final Set<String> gamesPredictedInTime = new HashSet<>();

    /** What is predicted, independent of the prediction's value. */
    record Fact(String gameId, String playerLookup, String systemId) {

        static Fact of(Row prediction) {
            return new Fact(prediction.get(GAME_ID), prediction.get(PLAYER_LOOKUP), prediction.get(SYSTEM_ID));
        }
    }

    PredictionVersions(List<Row> predictions) {
        for (Row row : predictions) {
            versions.computeIfAbsent(Fact.of(row), _ -> new ArrayList<>()).add(row);
            if (!row.get(RETROSPECTIVE))
                gamesPredictedInTime.add(row.get(GAME_ID));
        }
    }

    /** Before tip-off always; after it only if no prediction was made in time: a published one is never changed then. */
    boolean accepts(String gameId, Instant tipOffAt, Instant now) {
        return now.isBefore(tipOffAt) || !gamesPredictedInTime.contains(gameId);
    }

    /**
     * The existing prediction if this one would only repeat it. An input hash that returns after another one is no repetition: its
     * former version is no longer active, and a new prediction activates it again.
     */
    Optional<Row> active(Fact fact, String inputHash) {
        return of(fact).stream().filter(row -> row.get(IS_ACTIVE) && row.get(INPUT_HASH).equals(inputHash)).findFirst();
    }

    /** {@code now}, or just after the newest version if the clock did not advance since: the newest version must be the active one. */
    Instant timeOf(Fact fact, Instant now) {
        return of(fact).stream().map(row -> row.find(WITHDRAWN_AT).orElse(row.get(PREDICTED_AT)).plus(1, ChronoUnit.MICROS))
                .max(Comparator.naturalOrder()).filter(next -> next.isAfter(now)).orElse(now);
    }

    long withdrawals(Fact fact) {
        return of(fact).stream().filter(row -> row.find(WITHDRAWN_AT).isPresent()).count();
    }

    /** The active version of each fact. */
    Stream<Row> active() {
        return versions.values().stream().flatMap(List::stream).filter(row -> row.get(IS_ACTIVE));
    }

    private List<Row> of(Fact fact) {
        return versions.getOrDefault(fact, List.of());
    }
}
