package fullcourt.prediction.model;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each system and any input; a thousand random ones, the same in every run. */
class SystemPropertiesTest {
    private static final int TRIES = 1_000;

    static Stream<PredictionSystem> systems() {
        return PredictionSystems.active(List.of()).stream();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void theOrderOfTheHistoryDoesNotMatter(PredictionSystem system) {
        Random random = new Random(1);
        for (int each = 0; each < TRIES; each++) {
            PlayerFeatures features = features(random);
            List<PastGame> history = history(random);
            List<PastGame> shuffled = new ArrayList<>(history);
            Collections.shuffle(shuffled, random);
            assertThat(system.predict(features, shuffled)).isEqualTo(system.predict(features, history));
            assertThat(system.furtherInput(shuffled)).isEqualTo(system.furtherInput(history));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyPredictionIsBetweenNoPointsAndSixty(PredictionSystem system) {
        Random random = new Random(2);
        for (int each = 0; each < TRIES; each++) {
            if (system.predict(features(random), history(random)) instanceof Forecast.Predicted(double points)) {
                assertThat(points).isBetween(0.0, 60.0);
            }
        }
    }

    @Test
    void aHigherLineIsNeverLikelierToBeBeatenAndChancesNeverExceedOne() {
        Random random = new Random(3);
        for (int each = 0; each < TRIES; each++) {
            PointsDistribution points = PointsDistribution.around(random.nextDouble(60));
            double before = 1;
            for (int halves = 0; halves <= 120; halves++) {
                BigDecimal line = BigDecimal.valueOf(halves).divide(BigDecimal.TWO);
                double over = points.probOver(line);
                assertThat(over).isBetween(0.0, before);
                assertThat(over + points.probUnder(line)).isLessThanOrEqualTo(1 + 1e-12);
                before = over;
            }
        }
    }

    @Test
    void aHigherPredictionIsNeverLessLikelyToBeatALineAboveIt() {
        for (double prediction = 0; prediction < 25; prediction += 0.1) {
            BigDecimal line = new BigDecimal("25.5");
            assertThat(PointsDistribution.around(prediction + 0.1).probOver(line))
                    .isGreaterThan(PointsDistribution.around(prediction).probOver(line));
        }
    }

    @Test
    void eachSystemHasAnIdAndAHashOfItsOwn() {
        assertThat(systems().map(PredictionSystem::systemId)).containsExactly("last_10_mean", "moving_average", "similarity", "ensemble");
        assertThat(systems().map(PredictionSystem::modelHash)).doesNotHaveDuplicates().allSatisfy(hash -> assertThat(hash).hasSize(32));
    }

    private static PlayerFeatures features(Random random) {
        return new PlayerFeatures(random.nextDouble(70), random.nextDouble(70), random.nextDouble(70), random.nextDouble(95, 125),
                random.nextBoolean(), maybe(random, random.nextDouble(100)), maybe(random, random.nextDouble(-3, 3)),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(6)) : OptionalInt.empty());
    }

    private static List<PastGame> history(Random random) {
        return IntStream.rangeClosed(1, random.nextInt(30)).mapToObj(day -> {
            PastGame game = Examples.game(day, random.nextInt(60), random.nextDouble(100, 120), random.nextInt(5), random.nextBoolean(),
                    random.nextDouble(-8, 8));
            return new PastGame(game.gameId(), game.gameDate(), game.points(), game.home(),
                    maybe(random, game.opponentDefRating().orElseThrow()), game.daysRest(), maybe(random, game.form().orElseThrow()));
        }).toList();
    }

    private static OptionalDouble maybe(Random random, double value) {
        return random.nextInt(10) > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
