package fullcourt.prediction.prediction;

import fullcourt.prediction.feature.PastGame;
import fullcourt.prediction.feature.SlatePlayer;
import fullcourt.prediction.model.ModelHash;
import fullcourt.prediction.model.PredictionSystem;
import java.util.List;

/** Identifies the state of everything a forecast depends on: the feature row with line and prices, what else the system reads, the model. */
final class InputHash {
    private InputHash() {}

    /** 32 hexadecimal digits, the same on every machine and engine. */
    static String of(SlatePlayer player, List<PastGame> history, PredictionSystem system) {
        return ModelHash.ofText(String.join("\n", player.text(), system.furtherInput(history), system.modelHash()));
    }
}
