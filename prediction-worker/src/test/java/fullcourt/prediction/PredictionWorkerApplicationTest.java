package fullcourt.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.analytics.PlayerGameSummaryProcessor;
import fullcourt.platform.warehouse.Warehouse;
import fullcourt.precompute.FeatureStore;
import fullcourt.testing.ServiceUnderTest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service alone in its process. */
class PredictionWorkerApplicationTest {
    private static final String REQUEST = "{\"player_lookup\":\"lebronjames\",\"game_date\":\"2024-01-15\"}";

    @TempDir
    private Path data;
    private ServiceUnderTest service;

    @BeforeEach
    void start() {
        service = ServiceUnderTest.started(PredictionWorkerApplication::main, data);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void startsAloneAndCanWork() throws Exception {
        assertThat(service.get("/health").body()).contains("\"service\":\"predictions\"");
        assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(service.post("/publish", "").body()).isEqualTo("{\"applied\":0}");
        assertThat(service.get("/status").body()).contains("\"systems\":[\"last_10_mean\",\"moving_average\",\"similarity\",\"ensemble\"]");
        assertThat(service.get("/v3/api-docs").body()).contains("\"title\":\"Fullcourt\"", "\"/predictions/{id}/why\"");
    }

    @Test
    void aRequestIsAcknowledgedUnlessDeliveringItAgainCanHelp() throws Exception {
        HttpResponse<String> tooEarly = service.push("/predict", REQUEST); // the feature store is not built yet
        assertThat(tooEarly.statusCode()).isEqualTo(503);
        assertThat(tooEarly.headers().firstValue("Retry-After")).hasValue("60");
        service.part(Warehouse.class).declare(List.of(FeatureStore.TABLE, PlayerGameSummaryProcessor.TABLE));
        assertThat(service.push("/predict", REQUEST).body()).contains("\"skipped\"", "lebronjames may not be predicted for 2024-01-15");
        for (String payload : List.of("{\"player_lookup\":\"lebronjames\",\"game_date\":\"yesterday\"}",
                "{\"player_lookup\":\"lebronjames\"}",
                "{\"source_table\":\"nba_raw.nbac_schedule\",\"phase\":\"phase_2_raw\"}", "[]"))
            assertThat(service.push("/predict", payload).statusCode()).as(payload).isEqualTo(200);
        assertThat(service.post("/predict", "no push").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeAskedIsAProblemThatSaysWhatCan() throws Exception {
        service.part(Warehouse.class).declare(List.of(FeatureStore.TABLE));
        problem(service.get("/predictions?date=tomorrow"), 400, "'tomorrow' is no day. Accepted are TODAY, YESTERDAY and dates as");
        problem(service.get("/predictions?date=%2B99999-01-01"), 400, "Accepted are");
        problem(service.get("/predictions?limit=0"), 400, "accepted is a whole number from 1 to 1000");
        problem(service.get("/predictions?system=oracle"), 400, "Accepted are last_10_mean, moving_average, similarity, ensemble.");
        problem(service.post("/start", "{\"game_date\":\"2024-02-30\"}"), 400, "'2024-02-30' is no day");
        problem(service.get("/predictions/42/why"), 400, "'42' is no prediction. Accepted is game.player.system");
        problem(service.get("/predictions/20240115_BOS_LAL.lebronjames.ensemble/why"), 404, "Nothing is known");
        assertThat(service.get("/predictions?date=2024-01-15").body())
                .isEqualTo("{\"game_date\":\"2024-01-15\",\"total\":0,\"predictions\":[]}");
    }

    private static void problem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(detail);
    }
}
