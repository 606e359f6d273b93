package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.league.PlayerLookup;
import fullcourt.simulator.SeasonProgramme;
import fullcourt.simulator.document.Scraper;
import fullcourt.simulator.fault.Affected;
import fullcourt.simulator.fault.Undelivered;
import fullcourt.simulator.played.LeaguePlan;
import fullcourt.simulator.played.SimulatedSeason;
import fullcourt.simulator.season.BoxRow;
import fullcourt.simulator.season.Game;
import fullcourt.simulator.season.Player;
import fullcourt.standalone.season.SeasonPlayer;
import fullcourt.testing.ServiceUnderTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types every line of {@code docs/curl.md} and compares the answers; {@code mvn test -Pgenerate} writes the page again. */
class CurlBookTest {
    private static final Path PAGE = Path.of("../docs/curl.md");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 21);
    private static final int SHOWN = 400;
    private static final String PUSH = "{\"message\":{\"data\":\"%s\",\"messageId\":\"1\"},\"subscription\":\"by-hand\"}";
    /** A table of the schedule changed: {@code {"output_dataset": "nba_raw", "output_table": "nbac_schedule", …}}. */
    private static final String CHANGED = PUSH.formatted(
            "eyJwaGFzZSI6InBoYXNlXzJfcmF3Iiwib3V0cHV0X2RhdGFzZXQiOiJuYmFfcmF3Iiwib3V0cHV0X3RhYmxlIjoibmJhY19zY2hlZHVsZSIsImdhbWVfZGF0ZSI6IjIwMjUtMTAtMjIifQ==");
    /** A file landed: {@code {"bucket": "nba-scraped-data", "name": "ball-dont-lie/injuries/2025-10-22/none.json"}}. */
    private static final String LANDED = PUSH.formatted(
            "eyJidWNrZXQiOiJuYmEtc2NyYXBlZC1kYXRhIiwibmFtZSI6ImJhbGwtZG9udC1saWUvaW5qdXJpZXMvMjAyNS0xMC0yMi9ub25lLmpzb24ifQ==");
    /** A player is to be predicted: {@code {"player_lookup": "lebronjames", "game_date": "2025-10-23"}}. */
    private static final String WANTED = PUSH.formatted("eyJwbGF5ZXJfbG9va3VwIjoibGVicm9uamFtZXMiLCJnYW1lX2RhdGUiOiIyMDI1LTEwLTIzIn0=");
    @TempDir
    private Path data;
    private final SimulatedSeason season = SimulatedSeason.of(new LeaguePlan(7, FIRST, 3));

    /** @param question what the line answers @param body empty for a GET @param isOperator whether it sends the operator's token */
    private record Line(String question, String method, String path, String body, boolean isOperator) {

        static Line get(String question, String path) {
            return new Line(question, "GET", path, "", false);
        }

        static Line post(String question, String path, String body) {
            return new Line(question, "POST", path, body, false);
        }

        static Line asOperator(String question, String path, String body) {
            return new Line(question, "POST", path, body, true);
        }

        /** With a game and a player of it in the place of the words in capitals. */
        Line about(Game game, String player) {
            return new Line(question, method, path.replace("GAME", game.id().text()).replace("PLAYER", player),
                    body.replace("PLAYER", player), isOperator);
        }

        String typed() {
            String url = "\"http://127.0.0.1:8080%s\"".formatted(path);
            String token = isOperator ? " -H \"Authorization: Bearer $(cat data/admin.token)\"" : "";
            return method.equals("GET")
                    ? "curl -s " + url
                    : "curl -s -X POST -H 'Content-Type: application/json'%s -d '%s' %s".formatted(token, body, url);
        }

        /** Whether it calls an endpoint of the OpenAPI document, whose names in braces stand for one segment. */
        boolean calls(String endpoint) {
            return (method + " " + path.replaceFirst("\\?.*", "")).matches(endpoint.replaceAll("\\{[^}]*}", "[^/]+"));
        }
    }

    private static final List<Line> LINES = List.of(
            Line.get("Which processors are registered, and what arrived under which prefix?", "/operations/routes"),
            Line.get("How are the breakers configured, and every other setting?", "/operations/config"),
            Line.get("Which players and teams are held (processor, entity, analysis date, until)?", "/operations/holds"),
            Line.get("Which breakers of outside systems are open?", "/operations/breakers"),
            Line.get("Are there active predictions twice on a date, or any other key?", "/operations/duplicates"),
            Line.post("Run the completeness check now. What does it say?", "/raw/monitoring/boxscore-completeness",
                    "{\"check_days\": 3, \"alert_on_gaps\": true}"),
            Line.get("Which revision serves? (Each service has this.)", "/raw/health"),
            Line.get("The same of analytics.", "/analytics/health"), Line.get("The same of precompute.", "/precompute/health"),
            Line.get("The same of predictions.", "/predictions/health"), Line.get("The same of operations.", "/operations/health"),
            Line.get("Do predictions come?", "/operations/status"),
            Line.get("Is everything all right this morning?", "/operations/morning-report"),
            Line.post("Send the report of this morning again.", "/operations/morning-report", "{}"),
            Line.get("How complete are the box scores of a day, team by team?", "/operations/completeness?date=2025-10-22"),
            Line.get("What is wrong now, and what is to be done?", "/operations/findings"),
            Line.get("What runs by itself, and did it?", "/operations/jobs"), Line.get("What ran last?", "/operations/runs?limit=2"),
            Line.get("What could not be read?", "/operations/dead-letters"), Line.get("What did a provider change?", "/operations/schema"),
            Line.get("Which names join no player?", "/operations/unresolved-names"),
            Line.get("Which aliases are there?", "/operations/aliases"),
            Line.post("Look for files whose message was lost.", "/operations/sweep", "{}"),
            Line.post("Rebuild whatever is missing or stale in the last seven days.", "/operations/self-heal", "{}"),
            Line.post("Request box scores that never landed.", "/operations/backfill",
                    "{\"from\": \"2025-10-22\", \"to\": \"2025-10-22\"}"),
            Line.asOperator("What would mend a day?", "/operations/heal", "{\"date\": \"2025-10-22\"}"),
            Line.asOperator("End the holds of a player.", "/operations/holds/reset",
                    "{\"entity\": \"PLAYER\", \"reason\": \"checked by hand\"}"),
            Line.asOperator("Close the breaker of a system.", "/operations/breakers/reset",
                    "{\"system\": \"warehouse\", \"reason\": \"it is back\"}"),
            Line.asOperator("Read quarantined files again (here none waits).", "/operations/dead-letters/reprocess",
                    "{\"feed\": \"ball-dont-lie/injuries\", \"reason\": \"the provider corrected it\"}"),
            Line.asOperator("Close a finding that no check closes (here there is none).", "/operations/findings/close",
                    "{\"cause\": \"dead-letter/none\", \"reason\": \"looked at\"}"),
            Line.asOperator("Accept what changed in the documents of a feed.", "/operations/schema/accept",
                    "{\"feed\": \"ball-dont-lie/injuries\", \"reason\": \"announced by the provider\"}"),
            Line.asOperator("Give a player another name.", "/operations/aliases",
                    "{\"alias\": \"PLAYERjr\", \"player\": \"PLAYER\", \"reason\": \"as a book spells him\"}"),
            Line.asOperator("Type any verb.", "/operations/commands/jobs", "{\"words\": []}"),
            Line.post("Tell raw that a file landed, as a storage notification does.", "/raw/process", LANDED),
            Line.post("Tell analytics that a table changed.", "/analytics/process", CHANGED),
            Line.post("Tell precompute.", "/precompute/process", CHANGED), Line.post("Tell predictions.", "/predictions/process", CHANGED),
            Line.post("Tell operations.", "/operations/process", CHANGED),
            Line.post("Build days of analytics.", "/analytics/process-date-range",
                    "{\"start_date\": \"2025-10-22\", \"end_date\": \"2025-10-22\"}"),
            Line.post("Build a day of precompute.", "/precompute/process-date", "{\"analysis_date\": \"2025-10-22\"}"),
            Line.post("Predict a slate.", "/predictions/start", "{\"game_date\": \"2025-10-23\"}"),
            Line.post("Predict one player.", "/predictions/predict", WANTED),
            Line.get("What did the slate of today get?", "/predictions/status"),
            Line.get("Which predictions has a date?", "/predictions/predictions?date=2025-10-23"),
            Line.get("Why is there a prediction, or none?", "/predictions/predictions/GAME.PLAYER.ensemble/why"),
            Line.post("Publish what a service has staged.", "/raw/publish", "{}"),
            Line.get("What can be called, with examples?", "/v3/api-docs"));

    @Test
    void everyLineAnswersAsThePageSays() throws Exception {
        try (ServiceUnderTest suite = ServiceUnderTest.started(arguments -> SpringApplication.run(StandaloneApplication.class, arguments),
                data)) {
            aNightWithoutBoxScores(suite);
            List<String> page = new ArrayList<>(List.of("""
                    # With curl

                    Every question of an operator and every endpoint as a line to type, with what it answers about an invented season in which one night's box scores
                    are missing. Long answers are cut at the sign …; values that differ with each start stand in angle brackets. Lines with a token change something.
                    In the cloud the token is a Google identity token, and each service has the same paths without its prefix. Typed and compared by a test;
                    `mvn test -Pgenerate` writes the page again.
                    """));
            for (Line line : about(season.gamesOn(FIRST.plusDays(2)).getFirst()))
                page.add(section(line, sent(suite, line)));
            String text = String.join("\n", page);
            if (Boolean.getBoolean("fullcourt.generate"))
                Files.writeString(PAGE, text);
            assertThat(PAGE).as("docs/curl.md is stale; mvn test -Pgenerate rewrites it").hasContent(text);
            assertThat(endpoints(suite)).allSatisfy(endpoint -> assertThat(LINES).as(endpoint).anyMatch(line -> line.calls(endpoint)));
        }
    }

    private List<Line> about(Game game) {
        Player player = season.boxRows(game).stream().map(BoxRow::player)
                .filter(each -> season.games().stream().filter(other -> other.date().equals(FIRST))
                        .anyMatch(other -> season.boxRows(other).stream().anyMatch(row -> row.player().equals(each))))
                .findFirst().orElseThrow();
        String lookup = PlayerLookup.of(player.fullName()).orElseThrow().value();
        return LINES.stream().map(line -> line.about(game, lookup)).toList();
    }

    private void aNightWithoutBoxScores(ServiceUnderTest suite) {
        Affected night = Affected.on(Scraper.BDL_BOX_SCORES, FIRST.plusDays(1));
        new Undelivered(night).and(new Undelivered(Affected.on(Scraper.BDL_PLAYER_BOX_SCORES, FIRST.plusDays(1))))
                .plant(SeasonProgramme.of(season).moments()).forEach(suite.part(SeasonPlayer.class)::play);
    }

    /** As the OpenAPI document lists them; the one for all services together is only for the embedded suite's own timers. */
    private static Set<String> endpoints(ServiceUnderTest suite) throws Exception {
        JsonNode paths = JSON.readTree(suite.get("/v3/api-docs").body()).path("paths");
        Set<String> endpoints = new TreeSet<>();
        paths.propertyNames().forEach(path -> paths.path(path).propertyNames()
                .forEach(method -> endpoints.add("%s %s".formatted(method.toUpperCase(Locale.ROOT), path))));
        endpoints.remove("POST /publish");
        return endpoints;
    }

    private HttpResponse<String> sent(ServiceUnderTest suite, Line line) throws Exception {
        String port = suite.part(Environment.class).getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port, line.path())))
                .timeout(Duration.ofMinutes(2)).header("Content-Type", "application/json");
        if (line.isOperator())
            request.header("Authorization", "Bearer " + Files.readString(data.resolve("admin.token")).strip());
        HttpRequest made = line.method().equals("GET") ? request.GET().build() : request.POST(BodyPublishers.ofString(line.body())).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(made, HttpResponse.BodyHandlers.ofString());
        }
    }

    private String section(Line line, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(line.typed() + " → " + answer.body()).isLessThan(500);
        String body = told(answer.body());
        return "## %s\n```\n%s\n```\n%d\n```\n%s\n```\n".formatted(line.question(), line.typed(), answer.statusCode(), body);
    }

    /** Without what differs from start to start. */
    private String told(String body) {
        String same = body.lines().map(each -> each.replace(data.toString(), "<data>")
                .replaceAll("20(?!25)\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z", "<now>").replaceAll("0\\.1\\.0-SNAPSHOT[-0-9a-z]*", "<build>")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:8080").replaceAll("[0-9a-f]{12,}", "<hash>")
                .replaceAll("(\"run_id\":\"|\"processor_name\":\"|\"output_table\":\"|\"data_partition\":\")[^\"]*", "$1<any>")
                .replaceAll("\"records_written\":\\d+", "\"records_written\":<any>")).collect(Collectors.joining("\n"));
        return same.length() > SHOWN ? same.substring(0, SHOWN) + "…" : same;
    }
}
