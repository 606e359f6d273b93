package fullcourt.googlecloud.access;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.googlecloud.testing.CloudSuite;
import fullcourt.googlecloud.testing.FolderAdapters;
import fullcourt.googlecloud.testing.TokenMaker;
import fullcourt.googlecloud.testing.WholeSuite;
import fullcourt.platform.objects.Buckets;
import fullcourt.platform.objects.ObjectStore;
import fullcourt.platform.tables.ObjectPath;
import fullcourt.platform.warehouse.AdHocSql;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access over HTTP on a started suite: which accounts are admitted, and that a refused request changes nothing. */
class DoorTest {
    private static final String VIEWER = "viewer@example.com";
    private static final String OPERATOR = "operator@example.com";
    private static final String ADMINISTRATOR = "administrator@example.com";
    private static final String CALLER = TokenMaker.PUSH_ACCOUNT;
    private static final Path STANDINGS = Path
            .of("../../raw-processors/src/test/resources/fixtures/ball-dont-lie/standings/2024-25/2025-06-20/20250620_100000.json");
    @TempDir
    static Path data;
    private static TokenMaker tokens = new TokenMaker();
    @SuppressWarnings("NullAway.Init")
    private static CloudSuite suite;

    @BeforeAll
    static void start() {
        suite = CloudSuite.started(tokens, List.of(WholeSuite.class, FolderAdapters.class), "fullcourt.data=" + data,
                "fullcourt.google-cloud.project-id=fullcourt-test",
                "fullcourt.google-cloud.access.viewers=" + VIEWER, "fullcourt.google-cloud.access.operators=" + OPERATOR,
                "fullcourt.google-cloud.access.administrators=" + ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        suite.close();
        tokens.close();
    }

    private static ObjectPath landed(String name) throws IOException {
        ObjectPath path = ObjectPath.of("ball-dont-lie/standings/2024-25/2025-06-20/%s.json".formatted(name));
        suite.part(Buckets.class).landing().create(path, Files.readAllBytes(STANDINGS));
        return path;
    }

    private static HttpResponse<String> delivered(ObjectPath path, String token) throws IOException, InterruptedException {
        return suite.post("/raw/process", CloudSuite.push("{\"bucket\":\"nba-scraped-data\",\"name\":\"%s\"}".formatted(path)), token);
    }

    private static List<String> objects() {
        Buckets buckets = suite.part(Buckets.class);
        return Stream.of(buckets.stage(), buckets.state()).flatMap(store -> names(store)).sorted().toList();
    }

    private static Stream<String> names(ObjectStore store) {
        return store.list("", Integer.MAX_VALUE).stream().map(object -> object.path() + "@" + object.generation());
    }

    private static String count(String table) {
        return suite.part(AdHocSql.class).ask("SELECT COUNT(*) AS number_of_rows FROM " + table, 1, Duration.ofSeconds(10)).rows()
                .getFirst()
                .toString();
    }

    record Refused(String name, String token, int status) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> tokensThatOpenNothing() {
        return Stream.of(new Refused("no token", "", 401), new Refused("no token at all", "abc", 401),
                new Refused("signed with another key", tokens.forged(), 401),
                new Refused("changed after it was signed", tokens.tamperedWith(), 401),
                new Refused("not signed", unsigned(tokens.good()), 401),
                new Refused("expired", tokens.with(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(3700)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(100)))), 401),
                new Refused("without an end", tokens.with(claims -> claims.expirationTime(null)), 401),
                new Refused("not yet valid", tokens.with(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))), 401),
                new Refused("for another service", tokens.with(claims -> claims.audience("https://another-service.example")), 401),
                new Refused("without an audience", tokens.with(claims -> claims.audience((String) null)), 401),
                new Refused("by another issuer", tokens.with(claims -> claims.issuer("https://issuer.example")), 401),
                new Refused("another account", tokens.of("stranger@example.com"), 403),
                new Refused("a viewer", tokens.of(VIEWER), 403),
                new Refused("an account that is not verified", tokens.with(claims -> claims.claim("email_verified", false)), 403),
                new Refused("an account of which nothing is said", tokens.with(claims -> claims.claim("email_verified", null)), 403),
                new Refused("no account", tokens.with(claims -> claims.claim("email", null)), 403));
    }

    private static String unsigned(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @MethodSource("tokensThatOpenNothing")
    void aPushWithAWrongTokenIsRefusedAndNothingIsProcessed(Refused refused) throws Exception {
        ObjectPath path = landed("20250620_%06d".formatted(Math.abs(refused.name().hashCode()) % 1_000_000));
        List<String> before = objects();
        String rows = count("nba_raw.bdl_standings");
        HttpResponse<String> answer = delivered(path, refused.token());
        assertThat(answer.statusCode()).isEqualTo(refused.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(refused.status() == 401);
        assertThat(objects()).isEqualTo(before);
        assertThat(count("nba_raw.bdl_standings")).isEqualTo(rows);
    }

    @Test
    void aPushOfTheExpectedAccountIsProcessed() throws Exception {
        ObjectPath path = landed("20250620_100000");
        HttpResponse<String> answer = delivered(path, tokens.good());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("staged");
        assertThat(objects()).anyMatch(name -> name.startsWith("files/" + path));
        assertThat(count("nba_raw.bdl_standings")).contains("30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/raw/health", "/analytics/health", "/operations/health", "/actuator/health", "/actuator/health/liveness",
            "/actuator/health/readiness"})
    void healthIsOpen(String path) throws Exception {
        assertThat(suite.get(path, "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operations/status", "/operations/config", "/operations/holds", "/predictions/predictions",
            "/actuator/prometheus", "/nothing/here"})
    void lookingTakesAViewer(String path) throws Exception {
        assertThat(suite.get(path, "").statusCode()).isEqualTo(401);
        assertThat(suite.get(path, tokens.of(CALLER)).statusCode()).isEqualTo(403);
        assertThat(suite.get(path, tokens.of("stranger@example.com")).statusCode()).isEqualTo(403);
        assertThat(suite.get(path, tokens.of(VIEWER)).statusCode()).isIn(200, 404);
        assertThat(suite.get(path, tokens.of(ADMINISTRATOR)).statusCode()).isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/raw/publish", "/operations/sweep", "/operations/self-heal"})
    void whatSchedulesCallOperatorsMayCallToo(String path) throws Exception {
        assertThat(suite.post(path, "", "").statusCode()).isEqualTo(401);
        assertThat(suite.post(path, "", tokens.of(VIEWER)).statusCode()).isEqualTo(403);
        assertThat(suite.post(path, "", tokens.of(CALLER)).statusCode()).isEqualTo(200);
        assertThat(suite.post(path, "", tokens.of(OPERATOR)).statusCode()).isEqualTo(200);
    }

    @Test
    void aVerbThatChangesSomethingTakesItsRoleAndIsRecordedUnderTheNameOfWhoAsked() throws Exception {
        String run = "{\"arguments\":[\"--date\",\"2025-06-20\"]}";
        String before = actions();
        Map<String, Integer> statuses = Map.of("", 401, CALLER, 403, VIEWER, 403);
        for (Map.Entry<String, Integer> each : statuses.entrySet()) {
            String token = each.getKey().isEmpty() ? "" : tokens.of(each.getKey());
            assertThat(suite.post("/operations/commands/run", run, token).statusCode()).as(each.getKey()).isEqualTo(each.getValue());
        }
        assertThat(actions()).isEqualTo(before);
        assertThat(suite.post("/operations/commands/run", run, tokens.of(OPERATOR)).statusCode()).isEqualTo(200);
        assertThat(actions()).contains("run", OPERATOR);
    }

    @Test
    void aVerbThatLooksTakesAViewer() throws Exception {
        String list = "{\"arguments\":[\"list\"]}";
        assertThat(suite.post("/operations/commands/feeds", list, tokens.of(CALLER)).statusCode()).isEqualTo(403);
        assertThat(suite.post("/operations/commands/feeds", list, tokens.of(VIEWER)).statusCode()).isEqualTo(200);
    }

    @Test
    void stoppingAFeedTakesAnAdministrator() throws Exception {
        String off = "{\"arguments\":[\"switch-off\",\"ball-dont-lie/injuries\",\"--reason\",\"test\"]}";
        assertThat(suite.post("/operations/commands/feeds", off, tokens.of(OPERATOR)).statusCode()).isEqualTo(403);
        assertThat(suite.post("/operations/commands/feeds", off, tokens.of(ADMINISTRATOR)).statusCode()).isEqualTo(200);
    }

    @Test
    void aHoldIsResetByAnOperatorOnly() throws Exception {
        String reset = "{\"entity\":\"lebronjames\",\"reason\":\"test\"}";
        assertThat(suite.post("/operations/holds/reset", reset, tokens.of(CALLER)).statusCode()).isEqualTo(403);
        assertThat(suite.post("/operations/holds/reset", reset, tokens.of(VIEWER)).statusCode()).isEqualTo(403);
        assertThat(suite.post("/operations/holds/reset", reset, tokens.of(OPERATOR)).statusCode()).isEqualTo(200);
    }

    private static String actions() {
        return suite.part(AdHocSql.class)
                .ask("SELECT action, asked_by FROM nba_orchestration.operator_actions ORDER BY asked_at", 100, Duration.ofSeconds(10))
                .rows().toString();
    }
}
