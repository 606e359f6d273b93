package fullcourt.testing.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In front of a server that repeats whatever it is sent. */
class BigQueryProxyTest {
    private static final String JOBS = "/bigquery/v2/projects/p/jobs";
    private final AtomicInteger reached = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private int status = 200;
    private HttpServer server;
    private BigQueryProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                reached.incrementAndGet();
                byte[] answer = status == 200
                        ? "{\"jobReference\":{\"location\":\"US\"},\"status\":{\"state\":\"DONE\"}}".getBytes(UTF_8)
                        : GoogleErrors.document(status, "invalid", "bad row");
                exchange.sendResponseHeaders(status, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
        proxy = BigQueryProxy.before(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        proxy.close();
        server.stop(0);
        client.close();
    }

    @Test
    void aJobIdIsAcceptedOnce() throws Exception {
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(200);
        HttpResponse<String> again = post(merge("m_0"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("\"reason\":\"duplicate\"", "ALREADY_EXISTS");
        assertThat(reached).hasValue(1);
        assertThat(proxy.acceptedJobs(BigQueryCall::isMerge)).isEqualTo(1);
        assertThat(proxy.count(BigQueryCall::isMerge)).isEqualTo(2);
    }

    @Test
    void anInsertionThatTheServerFailedLeavesTheIdFree() throws Exception {
        status = 503;
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(503);
        status = 200;
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(200);
    }

    @Test
    void aLostAnswerIsOfAJobThatExists() {
        proxy.fail(BigQueryCall::isMerge, 1, new Fault.AnswerLost());
        assertThatThrownBy(() -> post(merge("m_0"))).isInstanceOf(IOException.class);
        assertThat(reached).hasValue(1);
    }

    @Test
    void aRequestOverABrokenConnectionIsNotForwarded() {
        proxy.fail(BigQueryCall::isMerge, 1, new Fault.ConnectionReset());
        assertThatThrownBy(() -> post(merge("m_0"))).isInstanceOf(IOException.class);
        assertThat(reached).hasValue(0);
    }

    @Test
    void onlyTheCallThatWasMeantIsRefused() throws Exception {
        proxy.fail(BigQueryCall::isMerge, 2, Fault.rateLimitExceeded());
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(200);
        assertThat(proxy.faultsThatNeverCame()).isEqualTo(1);
        assertThat(get(JOBS + "/m_0").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = post(merge("m_1"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("rateLimitExceeded");
        assertThat(proxy.faultsThatNeverCame()).isZero();
        assertThat(post(merge("m_2")).statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstCallsAreRefusedAsOftenAsWasPlanned() throws Exception {
        proxy.failFirst(BigQueryCall::isMerge, 2, Fault.backendError());
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(503);
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(503);
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(200);
    }

    @Test
    void aJobThatFailsIsAcceptedAndReadsAsDoneWithItsError() throws Exception {
        proxy.fail(BigQueryCall::isMerge, 1, Fault.dmlQueueFull("p:nba_raw.standings"));
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(200);
        assertThat(get(JOBS + "/m_0").body()).contains("\"state\":\"DONE\"", "resourcesExceeded", "Too many DML statements outstanding");
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(409);
        assertThat(reached).hasValue(0);
    }

    @Test
    void aLoadOfBadRowsIsAJobThatFailed() throws Exception {
        status = 400;
        String load = "{\"jobReference\":{\"jobId\":\"l_0\"},\"configuration\":{\"load\":{\"sourceUris\":[\"gs://b/x\"]}}}";
        assertThat(post(load).statusCode()).isEqualTo(200);
        assertThat(get(JOBS + "/l_0").body()).contains("\"state\":\"DONE\"", "\"reason\":\"invalid\"", "bad row");
        assertThat(proxy.count(BigQueryCall::isLoad)).isEqualTo(1);
    }

    @Test
    void aJobIsFoundOnlyWhereItRanAndSaysWhere() throws Exception {
        post("{\"jobReference\":{\"jobId\":\"m_0\",\"location\":\"us-east1\"},\"configuration\":{\"query\":{\"query\":\"SELECT 1\"}}}");
        assertThat(get(JOBS + "/m_0").statusCode()).isEqualTo(404);
        assertThat(get(JOBS + "/m_0?location=us-east1").body()).contains("us-east1");
    }

    @Test
    void aJobCanBeReportedAsRunning() throws Exception {
        proxy.fail(BigQueryCall::isJobRead, 1, new Fault.StillRunning());
        post(merge("m_0"));
        assertThat(get(JOBS + "/m_0").body()).contains("RUNNING");
        assertThat(get(JOBS + "/m_0").body()).contains("DONE");
    }

    @Test
    void aLateCallArrives() throws Exception {
        proxy.fail(BigQueryCall::isMerge, 1, new Fault.Late(Duration.ofMillis(5)));
        assertThat(post(merge("m_0")).statusCode()).isEqualTo(200);
    }

    @Test
    void aPackedRequestIsUnderstood() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(merge("m_0").getBytes(UTF_8));
        }
        client.send(HttpRequest.newBuilder(proxy.address().resolve(JOBS)).header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())).build(), HttpResponse.BodyHandlers.discarding());
        assertThat(proxy.calls()).singleElement().satisfies(call -> {
            assertThat(call.jobId()).contains("m_0");
            assertThat(call.jobType()).contains("query");
            assertThat(call.statementType()).contains("MERGE");
            assertThat(call.bytes()).isEqualTo(merge("m_0").length());
        });
    }

    @Test
    void anOverriddenMethodIsTheMethod() throws Exception {
        client.send(HttpRequest.newBuilder(proxy.address().resolve("/bigquery/v2/projects/p/datasets/d/tables/t"))
                .header("X-HTTP-Method-Override", "PATCH").POST(HttpRequest.BodyPublishers.ofString("{}")).build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(proxy.calls()).singleElement().extracting(BigQueryCall::method).isEqualTo("PATCH");
    }

    private static String merge(String id) {
        return "{\"jobReference\":{\"jobId\":\"%s\"},\"configuration\":{\"query\":{\"query\":\"-- one\\n merge INTO t USING s ON FALSE\"}}}"
                .formatted(id);
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(proxy.address().resolve(JOBS)).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(proxy.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
