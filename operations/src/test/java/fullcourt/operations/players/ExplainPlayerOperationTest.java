package fullcourt.operations.players;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.OperationsSuite;
import org.junit.jupiter.api.Test;

/** With data it is shown by the story of the command line. */
class ExplainPlayerOperationTest {
    private final OperationsSuite suite = OperationsSuite.untouched();

    @Test
    void whatIsNoNameIsRefused() {
        assertThat(suite.refused("explain-player")).contains("needs one player's name");
        assertThat(suite.refused("explain-player", "!!")).isEqualTo("'!!' is no player's name: it has neither letters nor digits.");
    }

    @Test
    void aProcessWithoutPredictionsSaysSo() {
        assertThat(suite.refused("explain-player", "lebronjames")).startsWith("This process does not run the services of predictions.");
    }
}
