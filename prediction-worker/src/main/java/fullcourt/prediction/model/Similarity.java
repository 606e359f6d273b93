package fullcourt.prediction.model;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What he scored in games like tonight's. Rule: {@code docs/rules/predictions.md}, "similarity". */
final class Similarity implements PredictionSystem {
    private static final int SIMILAR_FROM = 70;
    private static final int MIN_GAMES = 5;
    private static final int MAX_GAMES = 20;
    private static final double FATIGUE_NEUTRAL = 70;
    private static final double PER_FATIGUE_SCORE = 0.015;
    private static final double PER_PACE_SCORE = 0.8;
    private static final double HOME = 0.8;
    private static final double AWAY = -0.5;
    private static final String HASH = ModelHash.of("mean of similar games + fatigue + pace + venue", GameContext.CONSTANTS, SIMILAR_FROM,
            MIN_GAMES, MAX_GAMES, FATIGUE_NEUTRAL, PER_FATIGUE_SCORE, PER_PACE_SCORE, HOME, AWAY);
    private static final Comparator<SimilarGame> MAX_SIMILAR_THEN_NEWEST = Comparator.comparingInt(SimilarGame::similarity)
            .thenComparing(similar -> similar.game().gameDate()).reversed().thenComparing(similar -> similar.game().gameId());
    private static final Comparator<PastGame> OLDEST_FIRST = Comparator.comparing(PastGame::gameDate).thenComparing(PastGame::gameId);

    private record SimilarGame(PastGame game, int similarity) {}

    @Override
    public String systemId() {
        return "similarity";
    }

    @Override
    public String modelHash() {
        return HASH;
    }

    @Override
    public Optional<Forecast.Reason> ownReason() {
        return Optional.of(Forecast.Reason.FEW_SIMILAR_GAMES);
    }

    @Override
    public Forecast predict(PlayerFeatures features, List<PastGame> history) {
        List<SimilarGame> similar = similarGames(features, history);
        if (similar.size() < MIN_GAMES)
            return new Forecast.NotPossible(Forecast.Reason.FEW_SIMILAR_GAMES);
        return Forecast.Predicted.clamped(baseline(similar) + adjustment(features));
    }

    @Override
    public String furtherInput(List<PastGame> history) {
        return history.stream().sorted(OLDEST_FIRST).toList().toString();
    }

    private static List<SimilarGame> similarGames(PlayerFeatures features, List<PastGame> history) {
        GameContext slate = GameContext.of(features);
        return history.stream()
                .map(game -> new SimilarGame(game, slate.similarityTo(GameContext.of(game))))
                .filter(game -> game.similarity() >= SIMILAR_FROM)
                .sorted(MAX_SIMILAR_THEN_NEWEST).limit(MAX_GAMES).toList();
    }

    private static double baseline(List<SimilarGame> similar) {
        long weighted = 0; // whole numbers: the order of adding cannot matter
        long weights = 0;
        for (SimilarGame each : similar) {
            weighted += (long) each.game().points() * each.similarity();
            weights += each.similarity();
        }
        return (double) weighted / weights;
    }

    private static double adjustment(PlayerFeatures features) {
        double fatigue = (features.fatigueScore().orElse(FATIGUE_NEUTRAL) - FATIGUE_NEUTRAL) * PER_FATIGUE_SCORE;
        double pace = features.paceScore().orElse(0) * PER_PACE_SCORE;
        return rounded(fatigue) + rounded(pace) + (features.home() ? HOME : AWAY);
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
