package fullcourt.prediction.publish;

import fullcourt.prediction.feature.PastGame;
import fullcourt.prediction.feature.SlatePlayer;
import fullcourt.prediction.model.ModelHash;
import fullcourt.prediction.model.PredictionSystem;
import java.util.List;

/**
 * Identifies the state of everything a forecast depends on: the feature row with line and prices, what else the system reads, the model.
 * @param player of what all systems read alike, so that it is digested once for a player
 */
record InputHash(String player) {

    static InputHash of(SlatePlayer player) {
        return new InputHash(ModelHash.ofText(player.text()));
    }

    /**
     * 32 hexadecimal digits, the same on every machine and engine.
     * @param proven whether the system may recommend a side of the line
     * @param withdrawals how many versions of this prediction were withdrawn: the same input after a withdrawal is a version of its own
     */
    String of(PredictionSystem system, List<PastGame> history, boolean proven, long withdrawals) {
        return ModelHash.ofText(String.join("\n", player, system.furtherInput(history), system.modelHash(), proven ? "proven" : "unproven",
                "withdrawn " + withdrawals));
    }
}
