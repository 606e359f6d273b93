package fullcourt.prediction.model;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.List;

/** The plain baseline: his mean of the last ten games. What a better system has to beat. */
final class LastTenMean implements PredictionSystem {
    private static final String HASH = ModelHash.of("points_avg_last_10");

    @Override
    public String systemId() {
        return "last_10_mean";
    }

    @Override
    public String modelHash() {
        return HASH;
    }

    @Override
    public Forecast predict(PlayerFeatures features, List<PastGame> history) {
        return Forecast.Predicted.clamped(features.pointsAvgLast10());
    }
}
