package fullcourt.operations.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.testing.ScoresFeed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private final OperationsSuite suite = OperationsSuite.used();

    @BeforeEach
    void aDocumentWasRead() {
        suite.ingested("toy/scores/schema/20250116_080000.json", ScoresFeed.document("2025-01-15 schemaplayer 31"));
    }

    @Test
    void theKeysOfAFeedAreListed() throws Exception {
        assertThat(suite.typed("schema", "list", "toy/scores").rows()).anySatisfy(row -> assertThat(row.toString())
                .contains("feed=toy/scores", "place=/scores/*/points", "state=read", "kinds=number"));
        assertThat(suite.get("/schema?feed=toy/scores").body()).contains("\"place\":\"/scores/*/points\"");
    }

    @Test
    void whatDidNotChangeIsAcceptedWithoutAChange() throws Exception {
        assertThat(suite.typed("schema", "accept", "toy/scores", "--reason", "announced").lines())
                .containsExactly("Nothing of 'toy/scores' is other than it was; nothing was changed.");
        assertThat(suite.postAsOperator("/schema/accept", "{\"feed\":\"toy/scores\",\"reason\":\"announced\"}").body())
                .isEqualTo("{\"feed\":\"toy/scores\",\"accepted\":0}");
        assertThat(suite.audited("schema")).contains("accept toy/scores --reason announced: announced");
    }

    @Test
    void noChangeIsSaidInASentence() {
        assertThat(OperationsSuite.untouched().typed("schema").headlines()).containsExactly("No key changed, and none is new.");
    }

    @Test
    void aFeedThatWasNeverSeenIsRefused() throws Exception {
        assertThat(suite.refused("schema", "list", "nowhere")).isEqualTo("Of 'nowhere' no document was seen. 'routes' lists the feeds.");
        assertThat(suite.refused("schema", "accept", "--reason", "r")).isEqualTo("'schema accept' needs the prefix of a feed.");
        assertThat(suite.get("/schema?feed=nowhere").statusCode()).isEqualTo(400);
    }
}
