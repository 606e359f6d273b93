package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A suite that was opened to the network by a setting asks every caller for the token. */
class NetworkAccessTest {
    @TempDir
    static Path data;
    private static Suite suite;

    @BeforeAll
    static void aSuiteListensOnEveryAddress() {
        suite = Suite.serving(Invocation.parse(List.of("up", "--port", "0", "--data", data.toString(), "--server.address=0.0.0.0",
                "--fullcourt.access.open-to-network=true"), data));
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    private static HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(suite.address().resolve(path)).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("POST") ? "{}" : ""));
        if (headers.length > 0)
            request.headers(headers);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET /index.html", "GET /operations/status", "GET /operations/health", "GET /actuator/health",
            "GET /actuator/prometheus", "GET /v3/api-docs", "GET /nowhere", "GET /actuator/health/liveness/..;/x",
            "HEAD /operations/status",
            "OPTIONS /operations/status", "POST /operations/sweep", "POST /raw/process", "POST /raw/publish",
            "POST /operations/commands/status", "POST /operations/commands/ingest"})
    void nothingIsAnsweredWithoutTheToken(String request) throws IOException, InterruptedException {
        String method = request.split(" ")[0];
        String path = request.split(" ")[1];
        HttpResponse<String> unknown = ask(method, path);
        assertThat(unknown.statusCode()).isIn(path.contains(";") ? List.of(400, 401) : List.of(401));
        assertThat(ask(method, path, "Authorization", "Bearer guessed").statusCode())
                .isIn(path.contains(";") ? List.of(400, 403) : List.of(403));
        if (unknown.statusCode() == 401 && !method.equals("HEAD"))
            assertThat(unknown.body())
                    .startsWith("{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Every request from the network needs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void lifeAndReadinessAreOpen(String path) throws IOException, InterruptedException {
        assertThat(ask("GET", path).statusCode()).isNotIn(401, 403);
    }

    @Test
    void theTokenOpensEverythingAndTheCommandLineSendsIt() throws IOException, InterruptedException {
        String token = Files.readString(data.resolve("admin.token")).strip();
        assertThat(ask("GET", "/operations/status", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(ask("POST", "/operations/sweep", "Authorization", "Bearer " + token).statusCode()).isEqualTo(200);
        assertThat(new Shell(data).type("status").results()).startsWith("Fullcourt is halted: nothing was ever loaded");
    }

    @Test
    void aSettingBehindAVerbIsRefusedWhileASuiteRuns() {
        assertThat(new Shell(data).type("status", "--fullcourt.landing.settle=2s").remarks())
                .isEqualTo(
                        "--fullcourt.landing.settle takes effect when a suite starts, and one runs already at %s. Leave it out, or stop that suite.\n"
                                .formatted(suite.address()));
    }
}
