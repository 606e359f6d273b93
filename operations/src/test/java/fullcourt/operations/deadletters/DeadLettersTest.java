package fullcourt.operations.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.Answer;
import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.testing.ScoresFeed;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private final OperationsSuite suite = OperationsSuite.used();

    private String quarantined(String object) {
        assertThat(suite.ingested(object, "{\"scores\": [".getBytes(StandardCharsets.UTF_8)).column("outcome"))
                .containsExactly("quarantined");
        return String.valueOf(suite.typed("dead-letters", "list").rows().stream().filter(row -> "file".equals(row.get("kind"))).findFirst()
                .orElseThrow().get("group"));
    }

    @Test
    void aQuarantinedFileIsListedReprocessedAndSettledByACorrectOne() {
        String object = "toy/scores/broken/20250116_080000.json";
        String group = quarantined(object);
        Answer again = suite.typed("dead-letters", "reprocess", group, "--reason", "to see");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.rows().toString()).contains(object, "outcome=QUARANTINED");
        assertThat(again.lines()).containsExactly("1 files were read again, 0 partitions were built.");
        assertThat(suite.ingested(object, ScoresFeed.document("2025-01-15 mendedplayer 7")).exit()).isZero();
        assertThat(suite.typed("dead-letters", "reprocess", object, "--reason", "to see").column("outcome")).containsExactly("LOADED");
        assertThat(suite.audited("dead-letters")).contains("reprocess %s --reason to see: to see".formatted(group));
    }

    @Test
    void theAnswerOverHttpHasTheReceipts() throws Exception {
        String object = "toy/scores/brokenoverhttp/20250116_080000.json";
        quarantined(object);
        String body = "{\"path\":\"%s\",\"reason\":\"to see\"}".formatted(object);
        assertThat(suite.post("/dead-letters/reprocess", body).statusCode()).isEqualTo(401);
        assertThat(suite.post("/dead-letters/reprocess", body, "guessed").statusCode()).isEqualTo(403);
        assertThat(suite.postAsOperator("/dead-letters/reprocess", body).body())
                .startsWith("{\"left\":0,\"built\":0,\"receipts\":[{\"path\":\"")
                .contains("\"outcome\":\"QUARANTINED\"");
        assertThat(suite.get("/dead-letters?limit=1").body()).contains("\"kind\":\"file\"");
        suite.ingested(object, ScoresFeed.document("2025-01-15 mendedplayer 8"));
    }

    @Test
    void anEmptyQueueIsSaidInASentence() {
        assertThat(OperationsSuite.untouched().typed("dead-letters").headlines()).containsExactly("Everything that arrived could be read.");
    }

    @Test
    void whatIsToBeReadHasToBeNamedOnce() throws Exception {
        assertThat(suite.refused("dead-letters", "reprocess", "--reason", "r"))
                .isEqualTo("'dead-letters reprocess' needs one group as 'dead-letters list' shows it, one prefix or one object path.");
        assertThat(suite.refused("dead-letters", "reprocess", "dl-00000000", "--reason", "r"))
                .isEqualTo("Nothing of that waits; 'dead-letters list' shows what does.");
        assertThat(suite.refused("dead-letters", "replay", "dl-00000000"))
                .isEqualTo("'dead-letters' has no action 'replay'. Did you mean 'reprocess'? It has: list, reprocess.");
        HttpResponse<String> both = suite.postAsOperator("/dead-letters/reprocess",
                "{\"group\":\"dl-00000000\",\"feed\":\"toy/scores\",\"reason\":\"r\"}");
        assertThat(both.statusCode()).isEqualTo(400);
        assertThat(both.body()).contains("Name one of 'group', 'feed', 'path'.");
    }
}
