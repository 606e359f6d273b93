package fullcourt.prediction.model;

import static fullcourt.prediction.model.Examples.game;
import static fullcourt.prediction.model.Examples.hotScorer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fullcourt.prediction.feature.PlayerFeatures;
import fullcourt.prediction.feature.PastGame;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final List<PastGame> FIVE_SIMILAR = List.of(
            game(1, 30, 111.0, 1, true, 4), // all alike: 100
            game(3, 20, 114.9, 1, false, 5), // other venue: 85
            game(5, 24, 110.0, 2, true, 3), // one more day of rest: 85
            game(7, 18, 115.0, 1, true, 0), // weaker defence, other form: 20 + 30 + 15 + 5 = 70
            game(9, 26, 112.0, 1, true, -3)); // cold: 90
    private static final PastGame UNLIKE = game(11, 60, 109.9, 3, true, 4); // 20 + 0 + 15 + 15 = 50

    @Test
    void weighsTheGamesLikeTonightsBySimilarity() {
        // (30·100 + 20·85 + 24·85 + 18·70 + 26·90) / 430 = 10340 / 430; fatigue 20·0.015 = 0.30, pace 0.5·0.8 = 0.40, home 0.8
        assertPredicts(hotScorer(true, 90, 0.5), with(UNLIKE), 10340.0 / 430 + 1.5);
    }

    @Test
    void theRoadCostsHalfAPoint() {
        var allAway = FIVE_SIMILAR.stream().map(SimilarityTest::away).toList();
        assertPredicts(hotScorer(false, 70, 0), Stream.concat(allAway.stream(), Stream.of(game(13, 22, 112, 1, false, 4))).toList(),
                (30 * 100 + 20 * 100 + 24 * 85 + 18 * 70 + 26 * 90 + 22 * 100) / 545.0 - 0.5);
    }

    @Test
    void saysNothingFromFourSimilarGames() {
        assertThat(new Similarity().predict(hotScorer(true, 90, 0.5), with(UNLIKE).subList(1, 6)))
                .isEqualTo(new Forecast.NotPossible(Forecast.Reason.FEW_SIMILAR_GAMES));
    }

    @Test
    void aGameOfUnknownOpponentStrengthIsNotSimilar() {
        var unknown = new PastGame("20240111_BOS_LAL", LocalDate.of(2024, 1, 11), 60, true, OptionalDouble.empty(), OptionalInt.of(1),
                OptionalDouble.of(4)); // 30 + 15 + 15
        assertPredicts(hotScorer(true, 90, 0.5), with(unknown), 10340.0 / 430 + 1.5);
    }

    @Test
    void readsTheTwentyMostSimilarGamesAndTheNewestOfEquals() {
        var thirty = IntStream.rangeClosed(1, 30).mapToObj(day -> game(day, day, 112, 1, true, 4)).toList();
        assertPredicts(hotScorer(true, 70, 0), thirty, 20.5 + 0.8); // the 11th to the 30th
    }

    @Test
    void dependsOnTheHistoryItReads() {
        assertThat(new Similarity().furtherInput(FIVE_SIMILAR)).isEqualTo(new Similarity().furtherInput(FIVE_SIMILAR.reversed()))
                .isNotEqualTo(new Similarity().furtherInput(with(UNLIKE)));
    }

    private static List<PastGame> with(PastGame another) {
        return Stream.concat(FIVE_SIMILAR.stream(), Stream.of(another)).toList();
    }

    private static PastGame away(PastGame game) {
        return new PastGame(game.gameId(), game.gameDate(), game.points(), false, game.opponentDefRating(), game.daysRest(), game.form());
    }

    private static void assertPredicts(PlayerFeatures features, List<PastGame> history, double expected) {
        assertThat(new Similarity().predict(features, history)).isInstanceOfSatisfying(Forecast.Predicted.class,
                forecast -> assertThat(forecast.points()).isCloseTo(expected, within(1e-9)));
    }
}
