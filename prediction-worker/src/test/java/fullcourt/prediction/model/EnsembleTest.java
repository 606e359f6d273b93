package fullcourt.prediction.model;

import static fullcourt.prediction.model.Examples.hotScorer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final PlayerFeatures TONIGHT = hotScorer(true, 90, 0);
    private static final List<String> THREE = List.of("a", "b", "c");

    /** Says always the same. */
    private record Says(String systemId, Forecast forecast) implements PredictionSystem {
        @Override
        public String modelHash() {
            return systemId;
        }

        @Override
        public Forecast predict(PlayerFeatures features, List<PastGame> history) {
            return forecast;
        }
    }

    @Test
    void weighsItsMembers() {
        assertPredicts(Examples.points(30), 0.5 * 20 + 0.3 * 24 + 0.2 * 30);
    }

    @Test
    void spreadsTheWeightOfASilentMember() {
        assertPredicts(new Forecast.NotPossible(Forecast.Reason.FEW_SIMILAR_GAMES), (0.5 * 20 + 0.3 * 24) / 0.8);
    }

    @Test
    void saysNothingForOneMember() {
        var silent = new Forecast.NotPossible(Forecast.Reason.FEW_SIMILAR_GAMES);
        var ensemble = new Ensemble(List.of(new Says("a", Examples.points(20)), new Says("b", silent), new Says("c", silent)),
                Weights.learned(THREE, List.of()));
        assertThat(ensemble.predict(TONIGHT, List.of())).isEqualTo(new Forecast.NotPossible(Forecast.Reason.FEW_MEMBERS));
    }

    @Test
    void weightsAreEqualUntilEachMemberHasFiftyGradedPredictions() {
        var records = List.of(new MemberRecord("a", 900, 50), new MemberRecord("b", 900, 40), new MemberRecord("c", 49, 60));
        assertThat(Weights.learned(THREE, records).bySystem()).allSatisfy((_, weight) -> assertThat(weight).isEqualTo(1.0 / 3));
    }

    @Test
    void weightsAreInverseErrorsHalfWayToEqual() {
        var records = List.of(new MemberRecord("a", 50, 50), new MemberRecord("b", 50, 40), new MemberRecord("c", 50, 60),
                new MemberRecord("no member", 50, 1));
        // 1/50, 1/40, 1/60 of 37/600: 12/37, 15/37, 10/37; half-way to 1/3
        assertThat(Weights.learned(THREE, records).bySystem())
                .hasEntrySatisfying("a", weight -> assertThat(weight).isCloseTo(6.0 / 37 + 1.0 / 6, within(1e-12)))
                .hasEntrySatisfying("b", weight -> assertThat(weight).isCloseTo(7.5 / 37 + 1.0 / 6, within(1e-12)))
                .hasEntrySatisfying("c", weight -> assertThat(weight).isCloseTo(5.0 / 37 + 1.0 / 6, within(1e-12)));
    }

    @Test
    void dependsOnItsWeights() {
        var early = PredictionSystems.active(List.of()).getLast();
        var late = PredictionSystems.active(List.of(new MemberRecord("last_10_mean", 60, 50), new MemberRecord("moving_average", 60, 40),
                new MemberRecord("similarity", 60, 60))).getLast();
        assertThat(late.modelHash()).isEqualTo(early.modelHash());
        assertThat(late.furtherInput(List.of())).isNotEqualTo(early.furtherInput(List.of()));
    }

    private static void assertPredicts(Forecast third, double expected) {
        var ensemble = new Ensemble(
                List.of(new Says("a", Examples.points(20)), new Says("b", Examples.points(24)), new Says("c", third)),
                new Weights(Map.of("a", 0.5, "b", 0.3, "c", 0.2)));
        assertThat(ensemble.predict(TONIGHT, List.of())).isInstanceOfSatisfying(Forecast.Predicted.class,
                forecast -> assertThat(forecast.points()).isCloseTo(expected, within(1e-9)));
    }
}
