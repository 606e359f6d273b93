package fullcourt.prediction.grading;

import static fullcourt.prediction.model.Recommendation.NO_LINE;
import static fullcourt.prediction.model.Recommendation.OVER;
import static fullcourt.prediction.model.Recommendation.PASS;
import static fullcourt.prediction.model.Recommendation.UNDER;
import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.prediction.model.Recommendation;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    @Test
    void overWinsAboveTheLineAndUnderBelowIt() {
        assertThat(of(OVER, "25.5", 26)).isEqualTo(Outcome.WIN);
        assertThat(of(OVER, "25.5", 25)).isEqualTo(Outcome.LOSS);
        assertThat(of(UNDER, "25.5", 25)).isEqualTo(Outcome.WIN);
        assertThat(of(UNDER, "25.5", 26)).isEqualTo(Outcome.LOSS);
    }

    @Test
    @Tag("F71")
    void exactlyTheLineIsAPushForBothSides() {
        assertThat(of(OVER, "25.0", 25)).isEqualTo(Outcome.PUSH);
        assertThat(of(UNDER, "25.0", 25)).isEqualTo(Outcome.PUSH);
    }

    @Test
    void withoutABetThereIsNothingToWin() {
        assertThat(of(PASS, "25.5", 40)).isEqualTo(Outcome.PASS);
        assertThat(Outcome.of(NO_LINE, Optional.empty(), Optional.of(40L))).isEqualTo(Outcome.NO_LINE);
    }

    @ParameterizedTest
    @EnumSource(Recommendation.class)
    @Tag("F71")
    void whoDidNotPlayIsVoidWhateverWasSaid(Recommendation recommendation) {
        assertThat(Outcome.of(recommendation, Optional.of(new BigDecimal("25.5")), Optional.empty())).isEqualTo(Outcome.VOID);
    }

    private static Outcome of(Recommendation recommendation, String line, long actual) {
        return Outcome.of(recommendation, Optional.of(new BigDecimal(line)), Optional.of(actual));
    }
}
