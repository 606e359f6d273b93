package fullcourt.operations.http;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.OperationsSuite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same for every operation that is a resource. */
class OperationRoutesTest {
    private final OperationsSuite suite = OperationsSuite.untouched();

    @ParameterizedTest
    @ValueSource(strings = {"/holds", "/findings", "/schema", "/aliases", "/unresolved-names", "/dead-letters"})
    void anEmptyListIsAnEmptyArray(String path) throws Exception {
        HttpResponse<String> answer = suite.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"/routes?limit=0 | limit is '0'", "/routes?limit=1001 | limit is '1001'",
            "/routes?limit=x | limit is 'x'", "/routes?cursor=-1 | cursor is '-1'", "/routes?colour=red | 'colour' is unknown",
            "/unresolved-names?date=then | 'date' is 'then'"})
    void aWrongAddressIsRefusedInAProblemDocument(String path, String sentence) throws Exception {
        HttpResponse<String> answer = suite.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void pagesTogetherAreTheList() throws Exception {
        HttpResponse<String> first = suite.get("/routes?limit=1");
        String next = first.headers().firstValue("Link").orElseThrow();
        assertThat(next).isEqualTo("</routes?limit=1&cursor=1>; rel=\"next\"");
        assertThat(first.body() + suite.get("/routes?limit=1&cursor=1").body()).contains("fullcourt/player-aliases", "toy/scores");
        assertThat(suite.get("/routes?cursor=2").body()).isEqualTo("[]");
    }

    @Test
    void aChangeIsAPostWithItsParametersAsJson() throws Exception {
        assertThat(suite.get("/holds/reset").statusCode()).isEqualTo(405);
        assertThat(suite.postAsOperator("/holds/reset", "{\"entity\":\"x\"}").body())
                .contains("'reason' is missing: it takes a sentence that the audit keeps. Send it as JSON.");
        assertThat(suite.postAsOperator("/holds/reset", "{\"entity\":{\"a\":1},\"reason\":\"r\"}").statusCode()).isEqualTo(400);
        assertThat(suite.postAsOperator("/holds/reset", "").statusCode()).isEqualTo(400);
        assertThat(suite.postAsOperator("/holds/reset", "{\"entity\":\"%s\",\"reason\":\"r\"}".formatted("x".repeat(3000))).body())
                .contains("'entity' has 3000 characters, accepted are up to 2000.");
        assertThat(suite.audited("holds")).isEmpty();
    }

    @Test
    void formerAddressesAreGone() throws Exception {
        assertThat(suite.get("/shapes").statusCode()).isEqualTo(404);
        assertThat(suite.get("/names").statusCode()).isEqualTo(404);
    }

    @Test
    void aTypedOperationAnswersInLinesThatEndWithItsExitCode() throws Exception {
        assertThat(suite.post("/commands/findings", "{\"arguments\":[]}").body())
                .isEqualTo("{\"headline\":\"No finding is open.\"}\n{\"exit\":0}\n");
        assertThat(suite.post("/commands/sql", "{\"arguments\":[\"SELECT 1 AS n\"]}").body())
                .isEqualTo("{\"row\":{\"n\":1}}\n{\"exit\":0}\n");
        assertThat(suite.post("/commands/verify", "{\"arguments\":[\"--date\",\"2025-01-15\"]}").body())
                .startsWith("{\"progress\":\"checking state and warehouse\",\"done\":0,\"total\":8}\n");
        assertThat(suite.post("/commands/verfy", "{}").body()).contains("'verfy' is no verb. Did you mean 'verify'?");
    }
}
