package fullcourt.prediction.publish;

import fullcourt.platform.tables.Row;

/** A player in one game. */
record GamePlayer(String gameId, String playerLookup) {

    static GamePlayer of(Row prediction) {
        return new GamePlayer(prediction.get(PlayerPropPredictions.GAME_ID), prediction.get(PlayerPropPredictions.PLAYER_LOOKUP));
    }
}
