package fullcourt.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever callers send, however slowly: the suite refuses it in one sentence, and goes on answering. */
@SpringBootTest(classes = StandaloneApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BoundsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A statement over recursive rows that no machine answers within the limit. */
    private static final String ENDLESS = "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
            + "SELECT COUNT(*) FROM n a, n b, n c, n d WHERE (a.i * b.i + c.i * d.i) % 7 = 3";
    private static final Duration HANGS = Duration.ofSeconds(200);
    /** Ten times what is promised: a machine that builds has little time for each of its processes. */
    private static final Duration LIVENESS = Duration.ofSeconds(10);
    @TempDir
    static Path folder;
    @LocalServerPort
    int port;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5))
            .build();

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("clock.json"), "{\"mode\":\"simulated\",\"now\":\"%s\"}".formatted(SeasonFolder.AFTERWARDS));
        properties.add("fullcourt.data", () -> data);
    }

    @AfterEach
    void theSuiteAnswers() throws Exception {
        requireLiveness();
        http.shutdownNow();
    }

    private void requireLiveness() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/actuator/health/liveness")).timeout(LIVENESS).build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(at(path)).timeout(HANGS).header("Content-Type", "application/json");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(to(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> push(String path, String payload) throws Exception {
        return post(path, "{\"message\":{\"data\":\"%s\"}}".formatted(Base64.getEncoder().encodeToString(payload.getBytes(UTF_8))));
    }

    private HttpRequest question(String sql) {
        return to("/operations/commands/sql").POST(BodyPublishers.ofString(JSON.writeValueAsString(new Typed(List.of(sql), "/")))).build();
    }

    private record Typed(List<String> arguments, String directory) {}

    private static void requireProblem(HttpResponse<String> answer, int status) {
        requireProblem("HTTP/1.1 %d\r\nContent-Type: %s\r\n\r\n%s".formatted(answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse("none"), answer.body()), status);
    }

    /** @param answer as it came over the wire */
    private static void requireProblem(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 %d".formatted(status)).containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1)).path("detail").asString(""))
                .isNotBlank();
        requireNoInsides(answer);
    }

    private static void requireNoInsides(String text) {
        assertThat(text).doesNotContain("\\tat ", "\tat ", "Exception", "fullcourt.platform", "org.springframework", "<html", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "2101-01-01"})
    void aPushOfADateThatNoSeasonHasIsAcknowledgedAndRemembered(String date) throws Exception {
        HttpResponse<String> answer = push("/analytics/process",
                "{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.bdl_player_boxscores\",\"game_date\":\"%s\"}".formatted(date));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Accepted are dates from 1946-01-01 to 2100-12-31");
        assertThat(http.send(HttpRequest.newBuilder(at("/operations/findings")).build(), BodyHandlers.ofString()).body())
                .contains("Accepted are dates from 1946-01-01 to 2100-12-31");
    }

    @Test
    void aPushOfADateToComeBuildsNothing() throws Exception {
        assertThat(push("/analytics/process",
                "{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.bdl_player_boxscores\",\"game_date\":\"2099-01-01\"}").body())
                .contains("reconciled");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/analytics/process-date-range | {'start_date':'-999999999-01-01','end_date':'TODAY'}",
            "/analytics/process-date-range | {'start_date':'2001-01-01','end_date':'TODAY'}", "/analytics/process-date-range | {}",
            "/precompute/process-date | {'analysis_date':'2101-01-01'}", "/precompute/process-date | {'analysis_date':null}",
            "/predictions/start | {'game_date':'+999999999-01-01'}", "/predictions/start | {'game_date':{'a':1}}",
            "/predictions/start | [[[[",
            "/operations/backfill | {'from':'0000-01-01'}", "/operations/backfill | {'from':'1946-01-01','to':'2100-12-31'}",
            "/raw/monitoring/boxscore-completeness | {'check_days':1000000}", "/raw/monitoring/boxscore-completeness | {'check_days':'x'}",
            "/operations/commands/verify | {'arguments':[null]}", "/operations/commands/verify | {'arguments':'x'}",
            "/operations/commands/nothing | {}", "/operations/commands/verify | nonsense"})
    void whatABodyMayNotSayIsRefusedInOneSentence(String path, String body) throws Exception {
        requireProblem(post(path, body.replace('\'', '"')), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operations/completeness?from=-999999999-01-01", "/operations/completeness?from=nonsense",
            "/operations/completeness?from=1946-01-01&to=2100-12-31", "/predictions/predictions?date=0001-01-01",
            "/predictions/predictions?limit=99999999", "/predictions/predictions?limit=x", "/operations/runs?limit=0",
            "/operations/dead-letters?limit=1000000", "/predictions/predictions/%00/why"})
    void whatAnAddressMayNotSayIsRefusedInOneSentence(String path) throws Exception {
        requireProblem(http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString()), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/raw/process", "/analytics/process", "/precompute/process", "/predictions/process", "/predictions/predict",
            "/predictions/start", "/raw/publish", "/publish", "/operations/sweep", "/operations/self-heal", "/operations/backfill",
            "/operations/commands/status", "/operations/holds/reset", "/raw/monitoring/boxscore-completeness"})
    void everyPostNeedsJson(String path) throws Exception {
        for (String type : new String[]{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                "application/jsonx", "nonsense"}) {
            requireProblem(http.send(HttpRequest.newBuilder(at(path)).timeout(HANGS).header("Content-Type", type)
                    .POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString()), 415);
        }
        requireProblem(http.send(HttpRequest.newBuilder(at(path)).timeout(HANGS).POST(BodyPublishers.noBody()).build(),
                BodyHandlers.ofString()), 415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithAndWithoutItsLength() throws Exception {
        byte[] large = new byte[11_000_000];
        requireProblem(sent("/raw/process", BodyPublishers.ofByteArray(large)), 413);
        requireProblem(sent("/raw/process", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), 413);
        requireProblem(sent("/operations/commands/status", BodyPublishers.ofByteArray(new byte[2_000_000])), 413);
    }

    private HttpResponse<String> sent(String path, BodyPublisher body) throws Exception {
        return http.send(to(path).POST(body).build(), BodyHandlers.ofString());
    }

    @Test
    void listsTextsAndNestingOfABodyHaveABound() throws Exception {
        requireProblem(post("/operations/commands/status", "{\"arguments\":[%s\"x\"]}".formatted("\"x\",".repeat(5_000))), 400);
        requireProblem(post("/operations/commands/status", "{\"arguments\":[\"%s\"]}".formatted("x".repeat(200_000))), 400);
        requireProblem(post("/operations/commands/status", "{\"directory\":\"%s\"}".formatted("x".repeat(20_000))), 400);
        requireProblem(post("/operations/commands/status", "{\"directory\":\"\\u0000\"}"), 400);
        requireProblem(post("/operations/commands/status", "{\"x\":%s}".formatted("[".repeat(50_000) + "]".repeat(50_000))), 400);
    }

    @ParameterizedTest
    @CsvSource({"GET,/nowhere,404", "GET,/operations/sweep,405", "GET,/error,404", "GET,/operations/runs?limit=%zz,400",
            "GET,/%2e%2e/%2e%2e/etc/passwd,400",
            "DELETE,/operations/status,405", "GET,/predictions/predictions/nothing/why,400"})
    void whatIsNotThereIsToldAsAProblem(String method, String path, int status) throws Exception {
        requireProblem(raw("%s %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n\r\n".formatted(method, path, port)), status);
    }

    @Test
    void whatIsNoHttpIsToldAsAProblemToo() throws Exception {
        requireProblem(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: %s\r\n\r\n".formatted("x".repeat(100_000))), 400);
        requireProblem(raw("GET /\u0001 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"), 400);
        requireProblem(raw("POST /raw/process HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n"),
                400);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout((int) HANGS.toMillis());
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void aQuestionOfThirtyThousandBracketsIsRefusedBeforeItIsParsed() throws Exception {
        String answer = http.send(question("SELECT " + "(".repeat(30_000) + "1" + ")".repeat(30_000)), BodyHandlers.ofString()).body();
        assertThat(answer).contains("\"error\":\"Not answered: ").endsWith("{\"exit\":2}\n");
        assertThat(http.send(question("SELECT " + "(".repeat(3_000) + "1" + ")".repeat(3_000)), BodyHandlers.ofString()).body())
                .contains("\"error\":\"Not answered: ").contains("deep");
    }

    @Test
    void slowQuestionsTouchNeitherLivenessNorPushes() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> questions = IntStream.range(0, 20)
                .mapToObj(number -> http.sendAsync(question(ENDLESS + " AND a.i > " + number), BodyHandlers.ofString())).toList();
        for (int checks = 0; checks < 10; checks++) {
            requireLiveness();
            assertThat(http.send(to("/raw/process").timeout(LIVENESS).POST(BodyPublishers.ofString("{}")).build(),
                    BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            Thread.sleep(200); // time for the questions to take hold
        }
        List<String> answers = questions.stream().map(CompletableFuture::join).map(HttpResponse::body).toList();
        assertThat(answers).allMatch(answer -> answer.endsWith("{\"exit\":2}\n"));
        assertThat(answers).anyMatch(answer -> answer.contains("Stopped after")).anyMatch(answer -> answer.contains("busy"));
    }

    @Test
    void callersWhoSendAByteNowAndThenTouchNobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int caller = 0; caller < 200; caller++)
                slow.add(slowCaller(caller));
            for (int checks = 0; checks < 10; checks++) {
                requireLiveness();
                assertThat(post("/raw/process", "{}").statusCode()).isEqualTo(200);
                for (Socket socket : slow)
                    socket.getOutputStream().write(' ');
            }
        } finally {
            for (Socket socket : slow)
                socket.close();
        }
    }

    private Socket slowCaller(int number) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        OutputStream out = socket.getOutputStream();
        out.write("POST /raw/process HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/json\r\n".formatted(port).getBytes(UTF_8));
        if (number % 2 == 0) // every other one has still to finish its header
            out.write("Content-Length: 500\r\n\r\n{".getBytes(UTF_8));
        return socket;
    }

    @Test
    void aLimitInTheTextDoesNotWin() throws Exception {
        String answer = http.send(
                question(
                        "SELECT a.i FROM (SELECT unnest(range(100000)) AS i) a, (SELECT unnest(range(100000)) AS i) b LIMIT 1000000000000"),
                BodyHandlers.ofString()).body();
        assertThat(answer).contains("Only the first 10000 rows are shown.").endsWith("{\"exit\":0}\n");
        assertThat(answer.lines().filter(line -> line.startsWith("{\"row\"")).count()).isEqualTo(10_000);
    }

    @Test
    void aVerbTakesAllDatesThereAre() throws Exception {
        HttpRequest run = to("/operations/commands/run")
                .header("Authorization", "Bearer " + Files.readString(folder.resolve("data/admin.token")).strip())
                .POST(BodyPublishers.ofString("{\"arguments\":[\"--from\",\"1946-01-01\",\"--to\",\"2100-12-31\"]}")).build();
        assertThat(http.send(run, BodyHandlers.ofString()).body()).endsWith("{\"exit\":0}\n");
        assertThat(post("/operations/commands/verify", "{\"arguments\":[\"--from\",\"1945-12-31\",\"--to\",\"2100-12-31\"]}").body())
                .contains("accepted is a date as 2025-01-15 from 1946-01-01 to 2100-12-31");
    }
}
