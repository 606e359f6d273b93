package fullcourt.operations.status;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.findings.Finding;
import fullcourt.platform.findings.Findings;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final OperationsSuite suite = OperationsSuite.used();

    @Test
    void aFindingThatNothingChecksIsClosedByAnOperatorAndAnotherOneIsNot() throws Exception {
        Findings findings = suite.part(Findings.class);
        findings.open(Finding.warning("dead-letter/dl-1", "The push is not JSON.", "Correct the sender."));
        findings.open(Finding.warning("unrouted/tyo", "1 file waits.", "Upload it again."));
        assertThat(suite.typed("findings", "close", "dead-letter/dl-1", "--reason", "the sender is corrected").lines())
                .containsExactly("'dead-letter/dl-1' is closed.");
        assertThat(suite.get("/findings").body()).doesNotContain("dead-letter/dl-1").contains("unrouted/tyo");
        assertThat(suite.typed("findings", "list").column("remedy")).contains("Upload it again.");
        assertThat(suite.refused("findings", "close", "unrouted/tyo", "--reason", "no")).contains("closes by itself",
                "dead-letter, staged-rows-refused");
        assertThat(suite.refused("findings", "close", "dead-letter/dl-1", "--reason", "again")).contains("is not open");
        assertThat(suite.refused("findings", "close", "dead-letter/dl-1")).startsWith("--reason is missing");
        assertThat(suite.post("/findings/close", "{\"cause\":\"unrouted/tyo\"}").statusCode()).isEqualTo(401);
        findings.close("unrouted/tyo");
    }

    @Test
    void theAnswerOverHttpSaysWhatIsClosed() throws Exception {
        suite.part(Findings.class).open(Finding.warning("dead-letter/dl-2", "The push is not JSON.", "Correct the sender."));
        assertThat(suite.postAsOperator("/findings/close", "{\"cause\":\"dead-letter/dl-2\",\"reason\":\"corrected\"}").body())
                .isEqualTo("{\"cause\":\"dead-letter/dl-2\",\"closed\":true}");
        assertThat(suite.postAsOperator("/findings/close", "{\"cause\":\"dead-letter/dl-2\",\"reason\":\"corrected\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void noFindingIsSaidInASentence() {
        assertThat(OperationsSuite.untouched().typed("findings").headlines()).containsExactly("No finding is open.");
    }
}
