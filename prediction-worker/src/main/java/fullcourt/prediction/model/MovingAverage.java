package fullcourt.prediction.model;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.List;

/** Recent scoring weighted by nearness, corrected for fatigue, pace and venue. Rule: {@code docs/rules/predictions.md}, "moving_average". */
final class MovingAverage implements PredictionSystem {
    private static final double LAST_5 = 0.50;
    private static final double LAST_10 = 0.30;
    private static final double SEASON = 0.20;
    private static final double EXHAUSTED_BELOW = 50;
    private static final double EXHAUSTED = -2.5;
    private static final double TIRED_BELOW = 70;
    private static final double TIRED = -1.0;
    private static final double PER_PACE_SCORE = 0.3;
    private static final double HOME = 0.5;
    private static final double AWAY = -0.5;
    private static final String HASH = ModelHash.of("last 5, last 10, season + fatigue + pace + venue", LAST_5, LAST_10, SEASON,
            EXHAUSTED_BELOW, EXHAUSTED, TIRED_BELOW, TIRED, PER_PACE_SCORE, HOME, AWAY);

    @Override
    public String systemId() {
        return "moving_average";
    }

    @Override
    public String modelHash() {
        return HASH;
    }

    @Override
    public Forecast predict(PlayerFeatures features, List<PastGame> history) {
        double base = LAST_5 * features.pointsAvgLast5() + LAST_10 * features.pointsAvgLast10() + SEASON * features.pointsAvgSeason();
        double pace = PER_PACE_SCORE * features.paceScore().orElse(0);
        return Forecast.Predicted.clamped(base + fatigue(features) + pace + (features.home() ? HOME : AWAY));
    }

    private static double fatigue(PlayerFeatures features) {
        double score = features.fatigueScore().orElse(TIRED_BELOW); // unknown fatigue changes nothing
        if (score < EXHAUSTED_BELOW)
            return EXHAUSTED;
        return score < TIRED_BELOW ? TIRED : 0;
    }
}
