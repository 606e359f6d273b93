package fullcourt.prediction.model;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members' forecasts, weighted by how well each did lately. Rule: {@code docs/rules/predictions.md}, "ensemble". */
final class Ensemble implements PredictionSystem {
    private static final int MIN_MEMBERS = 2;
    private final List<PredictionSystem> members;
    private final Weights weights;

    /** @param weights has one for each member; those of members without a forecast are spread over the others in proportion */
    Ensemble(List<PredictionSystem> members, Weights weights) {
        this.members = members;
        this.weights = weights;
    }

    @Override
    public String systemId() {
        return "ensemble";
    }

    @Override
    public String modelHash() {
        return ModelHash.of("weighted mean of members", MIN_MEMBERS, Weights.CONSTANTS,
                members.stream().map(PredictionSystem::modelHash).toList());
    }

    @Override
    public Optional<Forecast.Reason> ownReason() {
        return Optional.of(Forecast.Reason.FEW_MEMBERS);
    }

    @Override
    public Forecast predict(PlayerFeatures features, List<PastGame> history) {
        double points = 0;
        double total = 0;
        int voices = 0;
        for (PredictionSystem member : members) {
            if (member.predict(features, history) instanceof Forecast.Predicted(double its)) {
                double weight = weights.of(member);
                points += weight * its;
                total += weight;
                voices++;
            }
        }
        return voices < MIN_MEMBERS ? new Forecast.NotPossible(Forecast.Reason.FEW_MEMBERS) : Forecast.Predicted.clamped(points / total);
    }

    @Override
    public String furtherInput(List<PastGame> history) {
        return weights.bySystem() + members.stream().map(member -> member.furtherInput(history)).collect(Collectors.joining("|"));
    }
}
