package fullcourt.prediction.publish;

import fullcourt.prediction.feature.SlatePlayer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everyone of a date who may be predicted, and what has been said so far.
 * @param now the one instant of everything that follows
 */
record Slate(LocalDate date, Instant now, List<SlatePlayer> players, PredictionVersions versions) {

    /** Those of games that may still be predicted. */
    List<SlatePlayer> open() {
        return players.stream().filter(player -> versions.accepts(player.gameId(), player.tipOffAt(), now)).toList();
    }
}
