package fullcourt.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Three days of a season, handed over by an operator who then looks at what came of them. The suite runs; its timers do not, so that nothing moves by itself. */
@SpringBootTest(classes = StandaloneApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineStoryTest {
    @TempDir
    static Path folder;
    @LocalServerPort
    int port;
    @Autowired
    InstanceProof proof;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("clock.json"), "{\"mode\":\"simulated\",\"now\":\"%s\"}".formatted(SeasonFolder.AFTERWARDS));
        properties.add("fullcourt.data", CommandLineStoryTest::data);
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static Path bucket() {
        return folder.resolve("bucket");
    }

    @BeforeAll
    static void theScrapersWroteThreeDays() {
        SeasonFolder.writeTo(bucket());
    }

    private Shell.Done type(String... words) throws IOException {
        new ServerFile("127.0.0.1", port, proof.instance(), ProcessHandle.current().pid()).write(data());
        return new Shell(data()).type(words);
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .header("Content-Type", "application/json");
        if (headers.length > 0)
            request.headers(headers);
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    @Order(1)
    void withoutDataTheSuiteSaysThatItIsHalted() throws IOException {
        Shell.Done status = type("status");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.results()).startsWith("Fullcourt is halted: nothing was ever loaded, since 2024-10-25T16:00:00Z.");
    }

    @Test
    @Order(2)
    void aFolderLaidOutAsTheBucketIsLoaded() throws IOException {
        Shell.Done ingest = type("ingest", bucket().toString(), "--format", "csv");
        assertThat(ingest.exit()).as(ingest.remarks() + ingest.results()).isZero();
        assertThat(ingest.results()).startsWith("path,processor,table,outcome,rows,rejected,reason\n")
                .contains("BdlBoxscoresProcessor,nba_raw.bdl_player_boxscores,loaded,");
        assertThat(ingest.results().lines().skip(1))
                .allMatch(line -> line.contains(",loaded,") || line.contains(",empty,") || line.contains(",already_loaded,"));
    }

    @Test
    @Order(3)
    void theSameFolderAgainChangesNothing() throws IOException {
        String count = "SELECT COUNT(*) AS n, MAX(processed_at) AS newest FROM nba_raw.bdl_player_boxscores";
        String before = type("sql", count, "--format", "json").results();
        Shell.Done again = type("ingest", bucket().toString(), "--format", "csv");
        assertThat(again.exit()).isZero();
        assertThat(again.results()).doesNotContain(",loaded,");
        assertThat(type("sql", count, "--format", "json").results()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void theProofHolds() throws IOException {
        Shell.Done proof = type("verify");
        assertThat(proof.exit()).as(proof.results()).isZero();
        assertThat(proof.results()).contains("completeness", "duplicates", "open runs", "staged rows", "files", "partitions")
                .doesNotContain("violated");
    }

    @Test
    @Order(5)
    void runningADayThatIsFinishedBuildsNothing() throws IOException {
        Shell.Done run = type("run", "--date", "2024-10-23", "--through", "analytics", "--format", "json");
        assertThat(run.exit()).as(run.results()).isZero();
        assertThat(run.results()).contains("\"table\":\"nba_raw.bdl_player_boxscores\",\"date\":\"2024-10-23\",\"status\":\"COMPLETE\"",
                "\"phase\":\"analytics\",\"table\":\"nba_analytics.player_game_summary\",\"date\":\"2024-10-23\",\"status\":\"COMPLETE\"");
    }

    @Test
    @Order(6)
    void theStatusNamesEveryPhase() throws IOException {
        assertThat(type("status", "--all").results()).contains("raw", "analytics", "precompute", "predictions",
                "nba_analytics.player_game_summary");
    }

    @Test
    @Order(8)
    void aQuestionIsAnsweredAndAnAttemptToWriteIsRefusedInOneLine() throws IOException {
        assertThat(
                type("sql", "SELECT COUNT(DISTINCT game_id) > 0 AS played FROM nba_raw.bdl_player_boxscores", "--format", "csv").results())
                .isEqualTo("played\ntrue\n");
        Shell.Done refused = type("sql", "DROP TABLE nba_raw.nbac_schedule");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.remarks()).isEqualTo("Not answered: only SELECT statements are. Write one SELECT statement.\n");
    }

    @Test
    @Order(9)
    void wrongArgumentsAreToldInOneLine() throws IOException {
        assertThat(type("run", "--through", "nowhere").remarks())
                .isEqualTo("--through is 'nowhere', accepted are raw, analytics, precompute, predictions, grading.\n");
        assertThat(type("ingest", "nowhere").remarks()).startsWith("There is no '")
                .endsWith("nowhere'. Name a file or directory that exists.\n");
        assertThat(type("ingest", "nowhere").exit()).isEqualTo(2);
        assertThat(type("ingest", bucket().resolve("nba-com").toString(), "--as", "x/y.json").remarks())
                .isEqualTo("--as names one object, so it goes with exactly one file.\n");
        assertThat(type("holds", "reset", "lebronjames").remarks()).startsWith("--reason is missing");
    }

    @Test
    @Order(10)
    void aFileOfASwitchedOffFeedWaitsAndIsLoadedWhenItIsSwitchedOn() throws IOException {
        String prefix = "ball-dont-lie/player-box-scores";
        Path file = Files.writeString(folder.resolve("flat.json"),
                "{\"date\":\"2024-10-24\",\"timestamp\":\"2024-10-25T09:00:00+00:00\",\"rowCount\":0,\"stats\":[]}");
        String object = prefix + "/2024-10-24/20241025_150000.json";
        assertThat(type("feeds", "switch-off", prefix, "--reason", "the provider sends nonsense").exit()).isZero();
        assertThat(type("ingest", file.toString(), "--as", object).results()).contains("unrouted", "is switched off");
        Shell.Done proof = type("verify");
        assertThat(proof.exit()).isEqualTo(1);
        assertThat(proof.results()).contains("violated", object, "feeds switch-on " + prefix);
        Shell.Done on = type("feeds", "switch-on", prefix, "--reason", "it is corrected");
        assertThat(on.results()).contains(object);
        assertThat(type("verify").exit()).isZero();
        assertThat(type("sql", "SELECT action, reason FROM nba_orchestration.operator_actions WHERE action = 'feeds' ORDER BY asked_at",
                "--format", "csv").results())
                .isEqualTo("action,reason\nfeeds,the provider sends nonsense\nfeeds,it is corrected\n");
    }

    @Test
    @Order(11)
    void theMorningCheckFindsTheGamesComplete() throws IOException, InterruptedException {
        HttpResponse<String> checked = post("/raw/monitoring/boxscore-completeness", "{\"check_days\":3,\"alert_on_gaps\":true}");
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("\"status\":\"ok\"", "\"date_range\":\"2024-10-22 to 2024-10-24\"", "\"missing_games\":0",
                "\"critical_teams\":[]");
    }

    @Test
    @Order(12)
    void aChangeNeedsTheOperatorsToken() throws IOException, InterruptedException {
        String body = "{\"entity\":\"lebronjames\",\"reason\":\"his data is here\"}";
        assertThat(post("/operations/holds/reset", body).statusCode()).isEqualTo(401);
        assertThat(post("/operations/holds/reset", body, "Authorization", "Bearer guessed").statusCode()).isEqualTo(403);
        Path token = data().resolve("admin.token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token))).isEqualTo("rw-------");
        assertThat(post("/operations/holds/reset", body, "Authorization", "Bearer " + Files.readString(token).strip()).body())
                .contains("\"ended\":0");
        assertThat(post("/operations/commands/run", "{\"arguments\":[]}").statusCode()).isEqualTo(401);
        assertThat(post("/operations/commands/verify", "{\"arguments\":[]}").body()).endsWith("{\"exit\":0}\n");
    }

    @Test
    @Order(13)
    void aPageThatLetsItsOwnNamePointHereIsRefused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(
                    "GET /operations/status HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    @Order(14)
    void everyPrefixIsListedWithWhatWasSeenOfIt() throws IOException {
        Shell.Done routes = type("routes", "--format", "csv");
        assertThat(routes.results())
                .startsWith("prefix,state,processor,table,files,rows,rejected,quarantined,last_file,changed,new_keys,reason\n")
                .contains("nba-com/rosters,ignored,,,0,0,0,0,,0,0,");
        assertThat(routes.results().lines().filter(line -> line.startsWith("ball-dont-lie/boxscores,on,BdlBoxscoresProcessor,")))
                .singleElement()
                .asString().doesNotContain("nba_raw.bdl_player_boxscores,0,");
        assertThat(type("explain-route", "ball-dont-lie/boxscores/2025-12-27/20251228_080000.json", "--format", "csv").results())
                .contains("2 boxscores");
    }

    @Test
    @Order(15)
    void aHealthySeasonChangesItsSchemaNowhere() throws IOException {
        assertThat(type("schema", "--format", "csv").results()).doesNotContain(",changed,");
        assertThat(type("schema", "list", "ball-dont-lie/boxscores", "--format", "csv").results())
                .contains("ball-dont-lie/boxscores,/boxScores/*/home_team/players/*/pts,read,number,1.0,");
        assertThat(type("schema", "accept", "ball-dont-lie/boxscores", "--reason", "to see").results()).contains("nothing was changed");
        assertThat(type("schema", "list", "nowhere").remarks()).startsWith("Of 'nowhere' no document was seen.");
    }

    @Test
    @Order(16)
    void aQuarantinedFileIsListedReadAgainAndSettledByACorrectOne() throws IOException, InterruptedException {
        String object = "ball-dont-lie/player-box-scores/2024-10-24/20241025_160000.json";
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"stats\": [");
        assertThat(type("ingest", file.toString(), "--as", object).results()).contains("quarantined");
        String listed = type("dead-letters", "--format", "csv").results();
        assertThat(listed).startsWith("group,kind,feed,table,reason,count,open,attempts,first_file,")
                .contains(",file,ball-dont-lie/player-box-scores,");
        String group = listed.lines().filter(line -> line.contains(",file,")).findFirst().orElseThrow().split(",")[0];
        Shell.Done again = type("dead-letters", "reprocess", group, "--reason", "to see");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.results()).contains("QUARANTINED", object);
        Files.writeString(file, "{\"date\":\"2024-10-24\",\"timestamp\":\"2024-10-25T09:00:00+00:00\",\"rowCount\":0,\"stats\":[]}");
        assertThat(type("ingest", file.toString(), "--as", object).exit()).isZero();
        assertThat(type("dead-letters").results()).doesNotContain(object);
        assertThat(post("/operations/dead-letters/reprocess", "{\"path\":\"%s\",\"reason\":\"x\"}".formatted(object)).statusCode())
                .isEqualTo(401);
        assertThat(post("/operations/dead-letters/reprocess", "{\"path\":\"%s\",\"reason\":\"to see\"}".formatted(object), "Authorization",
                "Bearer " + Files.readString(data().resolve("admin.token")).strip()).body()).contains("\"outcome\":\"EMPTY\"");
        assertThat(type("sql", "SELECT outcome FROM nba_orchestration.replays ORDER BY happened_at, outcome DESC", "--format", "csv")
                .results())
                .isEqualTo("outcome\nQUARANTINED\nEMPTY\n");
    }

    @Test
    @Order(16)
    void aPlayerIsExplainedStageByStageWithTheFirstReasonInTheFirstLine() throws IOException {
        String player = type("sql", "SELECT MIN(player_lookup) AS p FROM nba_raw.bdl_player_boxscores WHERE minutes_played > 20",
                "--format",
                "csv").results().lines().skip(1).findFirst().orElseThrow();
        Shell.Done known = type("explain-player", player, "--date", "2024-10-24");
        assertThat(known.results()).as(known.remarks()).startsWith(player + " is ").contains("box scores", "roster", "slate", "line",
                "daily cache", "features", "predictions");
        Shell.Done unknown = type("explain-player", "Unknown Player", "--date", "2024-10-24");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.results()).startsWith(
                "unknownplayer is not predicted on 2024-10-24. First reason, slate: no team that plays on 2024-10-24 lists the player");
    }

    @Test
    @Order(16)
    void theReportOfAMorningCountsLastNightsGames() throws IOException {
        String games = type("sql",
                "SELECT COUNT(DISTINCT game_id) AS n FROM nba_raw.bdl_player_boxscores WHERE game_date = DATE '2024-10-23'",
                "--format", "csv").results().lines().skip(1).findFirst().orElseThrow();
        Shell.Done report = type("report", "--date", "2024-10-24");
        assertThat(report.exit()).as(report.remarks()).isZero();
        assertThat(report.results()).contains("%s of %s games of 2024-10-23 are complete".formatted(games, games), "box scores of 100 %",
                "graded     ");
        assertThat(report.results().lines().count()).isLessThanOrEqualTo(21);
    }

    @Test
    @Order(17)
    void theDataDirectoryItselfIsNotIngested() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link-to-the-data"), data());
        List<Path> own = List.of(data(), folder, link, data().resolve("landing"), data().resolve("landing/nba-com"));
        for (Path path : own) {
            Shell.Done refused = type("ingest", path.toString());
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.remarks()).as(path.toString()).startsWith("'" + path + "' is, holds or lies in the data directory itself.")
                    .hasLineCount(1);
            assertThat(refused.results()).isEmpty();
        }
        assertThat(type("ingest", data().resolve("admin.token").toString(), "--as", "x/y.json").remarks())
                .contains("lies in the data directory itself");
        assertThat(data().resolve("landing/x")).doesNotExist();
    }

    @Test
    @Order(18)
    void whatIsNoOrdinaryFileIsRefusedInARowOfItsOwnAndTheRestIsLoaded() throws IOException, InterruptedException {
        Path given = folder.resolve("given");
        Path day = Files.createDirectories(given.resolve("ball-dont-lie/player-box-scores/2024-10-24"));
        Path sound = Files.writeString(day.resolve("20241025_170000.json"),
                "{\"date\":\"2024-10-24\",\"timestamp\":\"2024-10-25T17:00:00+00:00\",\"rowCount\":0,\"stats\":[]}");
        Files.createSymbolicLink(day.resolve("20241025_170001.json"), sound);
        Files.createSymbolicLink(given.resolve("nba-com"), data());
        assertThat(new ProcessBuilder("mkfifo", day.resolve("20241025_170002.json").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(day.resolve("20241025_170003.json"), Path.of("nowhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link-to-the-given"), given);
        Shell.Done ingest = type("ingest", link.toString(), "--format", "csv");
        assertThat(ingest.exit()).isEqualTo(2);
        assertThat(ingest.results().lines().filter(line -> line.contains(",refused,"))).hasSize(4);
        assertThat(ingest.results()).contains("170000.json,BdlPlayerBoxScoresProcessor,nba_raw.bdl_player_boxscores,empty,",
                "170001.json,,,refused,0,0,\"It is a link", "170002.json,,,refused,0,0,It is no ordinary file.", "nba-com,,,refused,0,0,");
        assertThat(type("ingest", day.resolve("20241025_170002.json").toString()).remarks())
                .contains("neither a directory nor an ordinary file");
    }
}
