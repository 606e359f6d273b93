package fullcourt.prediction.grading;

import static fullcourt.prediction.SlateExamples.BOS_LAL;
import static fullcourt.prediction.SlateExamples.JAN_15;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.tables.Row;
import fullcourt.platform.tables.RowBuilder;
import fullcourt.prediction.RowsInMemory;
import fullcourt.prediction.publish.PlayerPropPredictions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PredictionAccuracyProcessorTest {
    private static final Instant NEXT_MORNING = Instant.parse("2024-01-16T13:00:00Z");

    @Test
    void theFirstGradeHasErrorAndOutcome() {
        Row grade = grade(prediction().set(PredictionAccuracy.ACTUAL_POINTS, 30L));
        assertThat(grade.get(PredictionAccuracy.GRADED_VERSION)).isEqualTo(1);
        assertThat(grade.get(PredictionAccuracy.ERROR)).isEqualTo(new BigDecimal("-3.75"));
        assertThat(grade.get(PredictionAccuracy.ABSOLUTE_ERROR)).isEqualTo(new BigDecimal("3.75"));
        assertThat(grade.get(PredictionAccuracy.OUTCOME)).isEqualTo("WIN");
        assertThat(grade.get(PredictionAccuracy.IS_CURRENT)).isTrue();
        assertThat(grade.get(PredictionAccuracy.GRADED_AT)).isEqualTo(NEXT_MORNING);
    }

    @Test
    void whoDidNotPlayIsVoidAndHasNoError() {
        Row grade = grade(prediction());
        assertThat(grade.get(PredictionAccuracy.OUTCOME)).isEqualTo("VOID");
        assertThat(grade.find(PredictionAccuracy.ERROR)).isEmpty();
        assertThat(grade.find(PredictionAccuracy.ABSOLUTE_ERROR)).isEmpty();
    }

    @Test
    void theSameStatisticAgainHasTheSameKey() {
        assertThat(version(graded(prediction().set(PredictionAccuracy.ACTUAL_POINTS, 30L), 2, "abc").set(GradingInput.GRADED_POINTS, 30L)))
                .isEqualTo(2);
        assertThat(version(graded(prediction(), 2, "abc"))).isEqualTo(2); // void, void again
    }

    @Test
    @Tag("F15")
    void aCorrectedStatisticAddsAVersion() {
        assertThat(version(graded(prediction().set(PredictionAccuracy.ACTUAL_POINTS, 28L), 2, "abc").set(GradingInput.GRADED_POINTS, 30L)))
                .isEqualTo(3);
        assertThat(version(graded(prediction().set(PredictionAccuracy.ACTUAL_POINTS, 28L), 1, "abc"))).isEqualTo(2); // he did play
    }

    @Test
    void aGradeFromBeforePricesWereKeptIsMadeAgain() {
        assertThat(version(graded(prediction().set(PredictionAccuracy.ACTUAL_POINTS, 30L), 1, "abc").set(GradingInput.GRADED_POINTS, 30L)
                .set(PlayerPropPredictions.OVER_PRICE, new BigDecimal("1.909091")).set(PlayerPropPredictions.UNDER_PRICE,
                        new BigDecimal("1.909091"))))
                .isEqualTo(2);
    }

    @Test
    void anotherPredictionThatCountsAddsAVersion() {
        assertThat(
                version(graded(prediction().set(PredictionAccuracy.ACTUAL_POINTS, 30L), 1, "former").set(GradingInput.GRADED_POINTS, 30L)))
                .isEqualTo(2);
    }

    private static long version(RowBuilder input) {
        return grade(input).get(PredictionAccuracy.GRADED_VERSION);
    }

    private static Row grade(RowBuilder input) {
        var step = new PredictionAccuracyProcessor(Clock.fixed(NEXT_MORNING, ZoneOffset.UTC));
        return step.rows(JAN_15, new RowsInMemory().with(GradingInput.SCHEMA, List.of(input.build()))).getFirst();
    }

    private static RowBuilder graded(RowBuilder input, long version, String inputHash) {
        return input.set(GradingInput.GRADED_BEFORE, version).set(GradingInput.GRADED_INPUT_HASH, inputHash);
    }

    /** 26.25 points, OVER 25.5. */
    private static RowBuilder prediction() {
        return Row.of(GradingInput.SCHEMA).set(PlayerPropPredictions.GAME_ID, BOS_LAL).set(PlayerPropPredictions.GAME_DATE, JAN_15)
                .set(PlayerPropPredictions.PLAYER_LOOKUP, "lebronjames").set(PlayerPropPredictions.PROP_TYPE, "points")
                .set(PlayerPropPredictions.SYSTEM_ID, "ensemble").set(PlayerPropPredictions.INPUT_HASH, "abc")
                .set(PlayerPropPredictions.PREDICTED_POINTS, new BigDecimal("26.25")).set(PlayerPropPredictions.PROB_OVER, 0.6)
                .set(PlayerPropPredictions.LINE, new BigDecimal("25.5")).set(PlayerPropPredictions.RECOMMENDATION, "OVER")
                .set(PlayerPropPredictions.RETROSPECTIVE, false);
    }
}
