package fullcourt.prediction.model;

import java.util.List;
import java.util.stream.Stream;

/** The active systems. */
public final class PredictionSystems {
    private static final List<PredictionSystem> MEMBERS = List.of(new LastTenMean(), new MovingAverage(), new Similarity());

    private PredictionSystems() {}

    /** Members first, the ensemble of them last. */
    public static List<PredictionSystem> active(List<MemberRecord> lately) {
        List<String> members = MEMBERS.stream().map(PredictionSystem::systemId).toList();
        return Stream.concat(MEMBERS.stream(), Stream.of(new Ensemble(MEMBERS, Weights.learned(members, lately)))).toList();
    }
}
