package fullcourt.prediction.model;

import static fullcourt.prediction.model.Examples.hotScorer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fullcourt.prediction.feature.PlayerFeatures;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MovingAverageTest {

    @Test
    void weighsLastFiveLastTenAndSeason() {
        assertPredicts(hotScorer(true, 100, 0), 22.6 + 0.5); // 0.5·24 + 0.3·22 + 0.2·20 = 22.6, home
    }

    @Test
    void aTiredPlayerScoresLessAndAnExhaustedOneLessStill() {
        assertPredicts(hotScorer(true, 70, 0), 23.1);
        assertPredicts(hotScorer(true, 69.9, 0), 22.1);
        assertPredicts(hotScorer(true, 50, 0), 22.1);
        assertPredicts(hotScorer(true, 49.9, 0), 20.6);
    }

    @Test
    void aFasterGameGivesMoreAndTheRoadTakes() {
        assertPredicts(hotScorer(true, 65, 1.5), 22.55); // 22.6 - 1.0 + 0.45 + 0.5
        assertPredicts(hotScorer(false, 45, -2), 19.0); // 22.6 - 2.5 - 0.6 - 0.5
    }

    @Test
    void unknownFatigueAndPaceChangeNothing() {
        assertPredicts(new PlayerFeatures(24, 22, 20, 112, true, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty()),
                23.1);
    }

    @Test
    void staysBetweenNoPointsAndSixty() {
        assertPredicts(new PlayerFeatures(0, 0, 0, 112, false, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty()), 0);
        assertPredicts(new PlayerFeatures(70, 60, 60, 112, true, OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty()), 60);
    }

    private static void assertPredicts(PlayerFeatures features, double expected) {
        assertThat(new MovingAverage().predict(features, List.of())).isInstanceOfSatisfying(Forecast.Predicted.class,
                forecast -> assertThat(forecast.points()).isCloseTo(expected, within(1e-9)));
    }
}
