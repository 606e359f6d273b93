package fullcourt.operations.runs;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.operations.testing.OperationsSuite;
import fullcourt.platform.testing.ScoresFeed;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ListRunsOperationTest {
    private final OperationsSuite suite = OperationsSuite.used();

    @Test
    void runsAreListedAsMuchAsIsWantedNewestFirst() {
        suite.ingested("toy/scores/runs/20250116_090000.json", ScoresFeed.document("2025-02-05 runningplayer 30"));
        suite.ingested("toy/scores/runs/20250116_090100.json", ScoresFeed.document("2025-02-06 runningplayer 30"));
        assertThat(suite.typed("runs", "--limit", "1").rows()).singleElement().asString().contains("run_id=", "status=WRITTEN",
                "ended_at=");
        assertThat(suite.typed("runs").rows().size()).isGreaterThan(1);
        assertThat(suite.refused("runs", "--limit", "0")).startsWith("--limit is '0', accepted is a whole number from 1");
    }

    @Test
    void runsHavePages() throws Exception {
        suite.ingested("toy/scores/runs/20250116_080000.json", ScoresFeed.document("2025-02-04 runningplayer 30"));
        HttpResponse<String> newest = suite.get("/runs?limit=1");
        assertThat(newest.body()).contains("\"run_id\":");
        assertThat(newest.headers().firstValue("Link").orElse("none")).contains("cursor=1");
        assertThat(suite.get("/runs?limit=0").statusCode()).isEqualTo(400);
        assertThat(suite.get("/runs?cursor=x").body()).contains("cursor is 'x', accepted is a whole number from 0");
    }
}
