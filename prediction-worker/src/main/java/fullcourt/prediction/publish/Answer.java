package fullcourt.prediction.publish;

import fullcourt.platform.tables.Row;
import java.util.Optional;

/**
 * What a system says of a player in a game.
 * @param prediction empty if it says nothing
 * @param silence the system's own rule that keeps it from saying something; empty text with a prediction
 */
record Answer(PredictionVersions.Fact fact, Optional<Row> prediction, String silence) {}
