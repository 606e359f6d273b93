package fullcourt.operations.status;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import org.junit.jupiter.api.Test;

class StatusOperationTest {

    @Test
    void aSuiteWithoutDataIsHaltedAndSaysWhy() {
        Answer status = OperationsSuite.untouched().typed("status");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.lines()).singleElement().asString().startsWith("Fullcourt is halted: nothing was ever loaded");
        assertThat(status.column("phase")).contains("raw");
    }

    @Test
    void theConsoleGetsTheSameAsOneObject() throws Exception {
        assertThat(OperationsSuite.untouched().get("/status").body())
                .startsWith("{\"state\":\"HALTED\",\"sentence\":\"Fullcourt is halted: ")
                .contains("\"day\":\"", "\"phases\":[{\"phase\":\"raw\",\"table\":", "\"slate\":[]", "\"actions_required\":[]");
    }

    @Test
    void eachTableIsListedIfItIsAskedFor() {
        OperationsSuite suite = OperationsSuite.untouched();
        assertThat(suite.typed("status", "--all").rows().size()).isGreaterThan(suite.typed("status").rows().size());
        assertThat(suite.refused("status", "now")).isEqualTo("'status' takes no 'now'. It takes: [--all].");
    }
}
