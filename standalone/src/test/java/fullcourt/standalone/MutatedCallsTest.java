package fullcourt.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Valid calls with a piece changed. No answer shows internals, none hangs, and liveness answers throughout. Another seed:
 * {@code -Dfullcourt.seed=7}; more calls: {@code -Dfullcourt.mutations=10000}.
 */
@SpringBootTest(classes = StandaloneApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class MutatedCallsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SEED = Long.getLong("fullcourt.seed", 20_241_022L);
    private static final int MUTATIONS = Integer.getInteger("fullcourt.mutations", 400);
    private static final Duration HANGS = Duration.ofSeconds(120);
    private static final List<String> PUSHES = List.of("/raw/process", "/analytics/process", "/precompute/process", "/predictions/process",
            "/predictions/predict");
    private static final List<String> MESSAGES = List.of(
            "{\"bucket\":\"nba-scraped-data\",\"name\":\"ball-dont-lie/boxscores/2024-10-22/20241023_080000.json\"}",
            "{\"phase\":\"phase_2_raw\",\"output_dataset\":\"nba_raw\",\"output_table\":\"bdl_player_boxscores\",\"game_date\":\"2024-10-22\"}",
            "{\"phase\":\"phase_2_raw\",\"output_table\":\"nba_raw.bdl_player_boxscores\",\"start_date\":\"2024-10-22\",\"end_date\":\"2024-10-23\"}",
            "{\"player_lookup\":\"lebronjames\",\"game_date\":\"2024-10-22\"}",
            "{\"metadata\":{\"gcs_path\":\"gs://nba-scraped-data/x/y.json\"}}");
    private static final List<List<String>> BODIES = List.of(
            List.of("/analytics/process-date-range", "{\"start_date\":\"2024-10-22\",\"end_date\":\"TODAY\"}"),
            List.of("/precompute/process-date", "{\"analysis_date\":\"YESTERDAY\"}"),
            List.of("/predictions/start", "{\"game_date\":\"TODAY\"}"),
            List.of("/raw/monitoring/boxscore-completeness", "{\"check_days\":1,\"alert_on_gaps\":false}"),
            List.of("/operations/backfill", "{\"from\":\"2024-10-22\",\"to\":\"TODAY\"}"),
            List.of("/operations/commands/verify", "{\"arguments\":[\"--date\",\"2024-10-22\"],\"directory\":\"/\"}"),
            List.of("/operations/commands/explain-route", "{\"arguments\":[\"ball-dont-lie/boxscores/2024-10-22/20241023_080000.json\"]}"),
            List.of("/operations/holds/reset", "{\"entity\":\"lebronjames\",\"reason\":\"x\"}"));
    private static final List<String> ADDRESSES = List.of("/operations/completeness?from=2024-10-22&to=2024-10-23",
            "/operations/runs?limit=10",
            "/predictions/predictions?date=TODAY&limit=10", "/predictions/predictions/20241022_LAL_GSW.lebronjames.ensemble/why",
            "/operations/dead-letters?limit=5", "/operations/schema?feed=ball-dont-lie/boxscores", "/operations/status",
            "/operations/findings");
    private static final List<String> QUESTIONS = List.of(
            "SELECT COUNT(*) FROM nba_raw.bdl_player_boxscores WHERE game_date = DATE '2024-10-22'",
            "WITH x AS (SELECT team_abbr, points FROM nba_raw.bdl_player_boxscores) SELECT team_abbr, SUM(points) FROM x GROUP BY 1 ORDER BY 2 DESC LIMIT 5",
            "DESCRIBE nba_raw.nbac_schedule");
    private static final List<String> NASTY = List.of("-999999999-01-01", "2100-12-31", "1946-01-01", "null", "\"", "\\", "\u0000", "[",
            "{", "]]]", "1e999",
            "-1", "99999999999999999999", "'", "--", ";", "%", "\uD800", "\u202e", "../../etc/passwd", "x".repeat(3000), "(".repeat(300),
            "repeat('x', 1000000000)",
            " UNION ALL SELECT 1", "\r\n", "${jndi:x}", "true", "{}", "\"a\":");
    @TempDir
    static Path folder;
    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("clock.json"), "{\"mode\":\"simulated\",\"now\":\"%s\"}".formatted(SeasonFolder.AFTERWARDS));
        properties.add("fullcourt.data", () -> data);
    }

    @Test
    void noChangedCallShowsAnInsideOrHangs() throws Exception {
        System.out.printf("%d mutated calls, seed %d%n", MUTATIONS, SEED);
        Random random = new Random(SEED);
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int call = 0; call < MUTATIONS; call++) {
                HttpRequest request = call(random);
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as("call %d of seed %d: %s", call, SEED, request).isNotEqualTo(500);
                assertThat(answer.body()).as("call %d of seed %d: %s", call, SEED, request)
                        .doesNotContain("\tat ", "\\tat ", "org.springframework", "java.lang", "<html", "could not finish");
                if (call % 20 == 0)
                    requireLiveness(http);
            }
        }
    }

    private void requireLiveness(HttpClient http) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/actuator/health/liveness")).timeout(Duration.ofSeconds(10)).build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    private HttpRequest call(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> post(any(PUSHES, random), "{\"message\":{\"data\":\"%s\"}}"
                    .formatted(Base64.getEncoder().encodeToString(mutated(any(MESSAGES, random), random).getBytes(UTF_8))));
            case 3 -> post(any(PUSHES, random),
                    mutated("{\"message\":{\"data\":\"e30=\",\"attributes\":{\"a\":\"b\"}},\"subscription\":\"s\"}", random));
            case 4, 5, 6 -> {
                List<String> body = any(BODIES, random);
                yield post(body.getFirst(), mutated(body.getLast(), random));
            }
            case 7, 8 -> HttpRequest.newBuilder(at(mutatedAddress(any(ADDRESSES, random), random))).timeout(HANGS).build();
            default -> post("/operations/commands/sql", JSON.writeValueAsString(
                    JSON.createObjectNode().set("arguments",
                            JSON.createArrayNode().add(mutated(any(QUESTIONS, random), random).replace('\uD800', '?')))));
        };
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(at(path)).timeout(HANGS).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = random.nextInt(changed.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> changed.insert(at, any(NASTY, random));
                case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(8)));
                case 2 -> changed.replace(at, Math.min(changed.length(), at + 10), any(NASTY, random));
                default -> changed.setLength(at);
            }
        }
        return changed.toString();
    }

    /** Only what a URL may hold; what it may not is in {@link BoundsTest}. */
    private static String mutatedAddress(String address, Random random) {
        int from = Math.max(address.lastIndexOf('='), address.lastIndexOf('/')) + 1;
        return address.substring(0, from) + URLEncoder.encode(mutated(address.substring(from), random).replace('\uD800', '?'), UTF_8);
    }
}
