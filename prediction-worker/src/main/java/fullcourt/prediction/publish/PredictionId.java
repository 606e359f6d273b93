package fullcourt.prediction.publish;

import fullcourt.league.GameId;
import fullcourt.league.PlayerLookup;
import fullcourt.platform.tables.Row;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prediction by what it says, fit for a URL: {@code 20251227_LAL_GSW.lebronjames.ensemble}, with {@code .<input hash>} for one of its versions.
 * @param inputHash 32 hexadecimal digits; empty means the active version
 */
public record PredictionId(GameId game, PlayerLookup player, String system, Optional<String> inputHash) {
    private static final Pattern FORM = Pattern.compile("([^.]+)\\.([a-z0-9]+)\\.([a-z0-9_]+)(?:\\.([0-9a-f]{32}))?");

    /** Empty for a text of another form. */
    public static Optional<PredictionId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches())
            return Optional.empty();
        return GameId.parse(form.group(1)).map(
                game -> new PredictionId(game, new PlayerLookup(form.group(2)), form.group(3), Optional.ofNullable(form.group(4))));
    }

    /** Of one version. */
    static String of(Row prediction) {
        return String.join(".", prediction.get(PlayerPropPredictions.GAME_ID), prediction.get(PlayerPropPredictions.PLAYER_LOOKUP),
                prediction.get(PlayerPropPredictions.SYSTEM_ID), prediction.get(PlayerPropPredictions.INPUT_HASH));
    }

    boolean isOf(Row prediction) {
        return prediction.get(PlayerPropPredictions.GAME_ID).equals(game.text())
                && prediction.get(PlayerPropPredictions.PLAYER_LOOKUP).equals(player.value())
                && prediction.get(PlayerPropPredictions.SYSTEM_ID).equals(system)
                && inputHash.map(hash -> hash.equals(prediction.get(PlayerPropPredictions.INPUT_HASH)))
                        .orElseGet(() -> prediction.get(PlayerPropPredictions.IS_ACTIVE));
    }

    @Override
    public String toString() {
        return String.join(".", game.text(), player.value(), system) + inputHash.map(hash -> "." + hash).orElse("");
    }
}
