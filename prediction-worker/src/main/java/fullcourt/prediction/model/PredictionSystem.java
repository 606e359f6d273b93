package fullcourt.prediction.model;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.List;
import java.util.Optional;

/** One way to predict points. The same arguments give the same forecast, on every machine and in every order of the history. */
public interface PredictionSystem {

    /** Name in {@code system_id}: {@code moving_average}. */
    String systemId();

    /** Changes with the formula and each of its constants, and with nothing else. */
    String modelHash();

    /** @param history earlier games of the season, newest 30 at most, in any order */
    Forecast predict(PlayerFeatures features, List<PastGame> history);

    /** The only reason for which it has no forecast of a player with all required features; empty if it always has one. */
    default Optional<Forecast.Reason> ownReason() {
        return Optional.empty();
    }

    /** What the forecast depends on besides features and line, as text: equal text, equal forecast. */
    default String furtherInput(List<PastGame> history) {
        return "";
    }
}
