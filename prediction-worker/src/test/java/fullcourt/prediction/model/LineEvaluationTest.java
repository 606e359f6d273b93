package fullcourt.prediction.model;

import static fullcourt.prediction.model.Examples.line;
import static fullcourt.prediction.model.Examples.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import fullcourt.league.ImpliedProbability;
import fullcourt.prediction.feature.PropLine;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineEvaluationTest {
    private static final double MINUS_110 = 0.523810;
    private static final double NORMAL_AT_HALF = 0.691462461274; // from the table of the normal distribution
    private static final double NORMAL_AT_THREE_EIGHTHS = 0.646169766673;

    @Test
    void theNormalDistributionIsTheTables() {
        assertThat(Normal.upTo(0)).isEqualTo(0.5);
        assertThat(Normal.upTo(1)).isCloseTo(0.841344746068543, within(1e-14));
        assertThat(Normal.upTo(-1.96)).isCloseTo(0.024997895148220, within(1e-14));
        assertThat(Normal.upTo(3)).isCloseTo(0.998650101968370, within(1e-14));
        assertThat(Normal.upTo(-8.1)).isZero();
        assertThat(Normal.upTo(8)).isCloseTo(1, within(1e-14));
    }

    @Test
    void theSpreadGrowsWithThePrediction() {
        assertThat(PointsDistribution.around(21.5).deviation()).isEqualTo(8.0, offset(1e-12)); // 3.7 + 0.20·21.5
    }

    @Test
    void aHalfLineCannotPush() {
        var evaluation = LineEvaluation.of(points(21.5), line("25.5", MINUS_110, MINUS_110), true); // z = 4 / 8
        assertThat(evaluation.probOver()).hasValueCloseTo(1 - NORMAL_AT_HALF, within(1e-10));
        assertThat(evaluation.confidence()).hasValueCloseTo(NORMAL_AT_HALF, within(1e-10));
        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.UNDER);
    }

    @Test
    void aWholeLinePushesWithinHalfAPoint() {
        var distribution = PointsDistribution.around(21.5);
        assertThat(distribution.probOver(new BigDecimal("25.0"))).isCloseTo(1 - NORMAL_AT_HALF, within(1e-10));
        assertThat(distribution.probUnder(new BigDecimal("25.0"))).isCloseTo(NORMAL_AT_THREE_EIGHTHS, within(1e-10));
    }

    @Test
    void theChancesOfAWholeLineAreThoseWithoutAPush() {
        var evaluation = LineEvaluation.of(points(21.5), line("25.0", MINUS_110, MINUS_110), true);
        double over = (1 - NORMAL_AT_HALF) / (1 - NORMAL_AT_HALF + NORMAL_AT_THREE_EIGHTHS);
        assertThat(evaluation.probOver()).hasValueCloseTo(over, within(1e-10));
        assertThat(evaluation.confidence()).hasValueCloseTo(1 - over, within(1e-10));
    }

    @Test
    void aSystemThatIsNotProvenRecommendsNothing() {
        var evaluation = LineEvaluation.of(points(21.5), line("17.5", MINUS_110, MINUS_110), false);
        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.PASS);
        assertThat(evaluation.passReason()).contains(PassReason.UNPROVEN);
        assertThat(evaluation.probOver()).hasValueCloseTo(NORMAL_AT_HALF, within(1e-10));
    }

    @Test
    void aPassSaysWhetherItIsAboutTheSystemOrThePrice() {
        assertThat(LineEvaluation.of(points(21.5), line("21.5", MINUS_110, MINUS_110), true).passReason()).contains(PassReason.NO_EDGE);
        assertThat(LineEvaluation.of(points(21.5), line("21.5", MINUS_110, MINUS_110), false).passReason()).contains(PassReason.UNPROVEN);
        assertThat(LineEvaluation.of(points(21.5), line("17.5", MINUS_110, MINUS_110), true).passReason()).isEmpty();
        assertThat(LineEvaluation.of(points(21.5), Optional.empty(), false).passReason()).contains(PassReason.NO_LINE);
    }

    @Test
    void aSideMustBeatItsOwnPriceByThreePercent() {
        assertRecommends(Recommendation.OVER, line("17.5", 0.6614, MINUS_110)); // P(over) = 0.69146
        assertRecommends(Recommendation.PASS, line("17.5", 0.6615, MINUS_110));
        assertRecommends(Recommendation.UNDER, line("17.5", 0.6615, 0.2785)); // P(under) = 0.30854
    }

    @Test
    void aSideWithoutAPriceIsNeverRecommended() {
        var onlyUnder = new PropLine(new BigDecimal("17.5"), Optional.empty(), Optional.empty(),
                Optional.of(new ImpliedProbability(MINUS_110)));
        assertRecommends(Recommendation.PASS, Optional.of(onlyUnder));
    }

    @Test
    void withoutALineThereIsNoChanceAndNoConfidence() {
        var evaluation = LineEvaluation.of(points(21.5), Optional.empty(), true);
        assertThat(evaluation.recommendation()).isEqualTo(Recommendation.NO_LINE);
        assertThat(evaluation.passReason()).contains(PassReason.NO_LINE);
        assertThat(evaluation.probOver()).isEmpty();
        assertThat(evaluation.confidence()).isEmpty();
    }

    private static void assertRecommends(Recommendation expected, Optional<PropLine> line) {
        assertThat(LineEvaluation.of(points(21.5), line, true).recommendation()).isEqualTo(expected);
    }
}
