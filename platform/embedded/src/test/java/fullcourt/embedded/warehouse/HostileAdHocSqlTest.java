package fullcourt.embedded.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import fullcourt.platform.warehouse.AdHocSql;
import fullcourt.platform.warehouse.BoundedAdHocSql;
import fullcourt.platform.warehouse.AdHocSqlRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that ask for all the memory, disk or time there is: each gets a sentence within its time, and the warehouse goes on writing meanwhile. */
class HostileAdHocSqlTest {
    private static final Duration MAX_DURATION = Duration.ofSeconds(2);
    /** The time of a question, and what the machine needs to notice. */
    private static final Duration HANGS = Duration.ofSeconds(100);
    private static final long MUCH = 400_000_000;
    private static final String HUNDRED_THOUSAND = "(SELECT unnest(range(100000)) AS i)";
    @TempDir
    static Path folder;
    @SuppressWarnings("NullAway.Init")
    private static DuckDbInstance instance;
    @SuppressWarnings("NullAway.Init")
    private static BoundedAdHocSql sql;

    @BeforeAll
    static void aDatabaseWithATable() throws IOException {
        Path stage = Files.createDirectory(folder.resolve("stage"));
        instance = DuckDbInstance.open(folder.resolve("warehouse.duckdb"), stage, "512MB");
        try (Session session = instance.session("prepare a test")) {
            session.executeAll(List.of("CREATE SCHEMA nba_raw", "CREATE TABLE nba_raw.written (n BIGINT)",
                    "CREATE TABLE nba_raw.games AS SELECT range AS game_id, range % 7 AS team, 'x' || range AS name FROM range(300000)"));
        }
        sql = new BoundedAdHocSql(new DuckDbAdHocSql(instance));
    }

    @AfterAll
    static void close() throws Exception {
        sql.close();
        instance.close();
    }

    private static String answer(String question) {
        try {
            AdHocSql.Answer answer = sql.ask(question, 10_000, MAX_DURATION);
            return "%d rows".formatted(answer.rows().size());
        } catch (AdHocSqlRefusedException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT length(repeat('x', 1000000000)) FROM nba_raw.games", "SELECT repeat('x', 2000000000)",
            "WITH RECURSIVE t AS (SELECT 'xxxxxxxxxxxxxxxx' AS s UNION ALL SELECT s || s FROM t) SELECT max(length(s)) FROM t",
            "WITH RECURSIVE t AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM t) SELECT i FROM t",
            "SELECT range(1000000000000)", "SELECT count(*) FROM nba_raw.games a, nba_raw.games b, nba_raw.games c",
            "SELECT a.name || b.name AS n FROM nba_raw.games a, nba_raw.games b ORDER BY n",
            "SELECT a.name || b.name AS n, count(*) FROM nba_raw.games a, nba_raw.games b GROUP BY n",
            "SELECT string_agg(a.name || b.name, ',') FROM nba_raw.games a, nba_raw.games b",
            "SELECT sum(a.game_id) OVER (PARTITION BY b.team ORDER BY a.name) FROM nba_raw.games a, nba_raw.games b",
            "SELECT regexp_replace(repeat('a', 100000000), 'a', repeat('b', 1000), 'g')",
            "SELECT array_to_string(list_transform(range(100000000), lambda x: repeat('y', 1000)), '')",
            "SELECT to_json(list(g)) FROM nba_raw.games g, nba_raw.games h", "SELECT map(range(500000000), range(500000000))",
            "SELECT bit_count(repeat('1', 1000000000)::BIT)",
            "SELECT * FROM nba_raw.games a ASOF JOIN nba_raw.games b ON a.game_id >= b.game_id CROSS JOIN nba_raw.games c ORDER BY random()"})
    void whateverItAsksForItGetsASentenceWithinItsTime(String hostile) {
        long before = memory();
        CompletableFuture<String> asked = CompletableFuture.supplyAsync(() -> answer(hostile));
        writeMeanwhile(asked);
        String answer = asked.orTimeout(HANGS.toSeconds(), TimeUnit.SECONDS).join();
        assertThat(answer).doesNotContain("\n").matches("\\d+ rows|Stopped.*|Not answered.*");
        assertThat(memory() - before).as("bytes that the warehouse's own process took").isLessThan(MUCH);
        assertThat(disk()).as("bytes that are left on disk").isLessThan(200_000_000);
        assertThat(answer("SELECT count(*) FROM nba_raw.games")).isEqualTo("1 rows");
    }

    /** Publishes go on, small and often. */
    private static void writeMeanwhile(CompletableFuture<String> asked) {
        do {
            try (Session session = instance.session("write while a question runs")) {
                session.executeOnce("INSERT INTO nba_raw.written VALUES (1)");
            }
            sleep();
        } while (!asked.isDone());
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Of this process; 0 where the operating system does not tell. */
    private static long memory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }

    private static long disk() {
        try (Stream<Path> files = Files.walk(folder.resolve("questions"))) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException vanished) {
            return 0;
        }
    }

    @Test
    void thirtyThousandBracketsAreRefusedBeforeAnythingParsesThem() {
        assertThat(answer("SELECT " + "(".repeat(30_000) + "1" + ")".repeat(30_000)))
                .startsWith("Not answered: the statement has 60008 characters");
        assertThat(answer("SELECT " + "[".repeat(3_000) + "1" + "]".repeat(3_000))).contains("3000 levels deep");
        assertThat(answer("SELECT '" + "(".repeat(3_000) + "'")).isEqualTo("1 rows");
        for (String nested : List.of("NOT ", "- ", "CASE WHEN true THEN "))
            assertThat(answer("SELECT " + nested.repeat(45_000 / nested.length()) + "1")).startsWith("Not answered");
        assertThat(answer("SELECT 1" + " + 1".repeat(5_000))).startsWith("Not answered");
        assertThat(answer("SELECT 1" + " UNION ALL SELECT 1".repeat(2_500))).matches("2501 rows|Not answered.*|Stopped.*");
    }

    @Test
    void aFailureDuringExecutionHasTheEnginesMessage() {
        assertThat(answer("SELECT CAST(name AS INTEGER) FROM nba_raw.games"))
                .startsWith("Not answered: Conversion Error: Could not convert string 'x");
    }

    @Test
    void aLimitInTheTextDoesNotWin() {
        assertThat(answer("SELECT a.i FROM %s a, %s b LIMIT 1000000000000".formatted(HUNDRED_THOUSAND, HUNDRED_THOUSAND)))
                .isEqualTo("10000 rows");
    }

    @Test
    void anAnswerHasABoundInBytesToo() {
        AdHocSql.Answer answer = sql.ask("SELECT repeat('x', 10000) FROM nba_raw.games", 10_000, MAX_DURATION);
        assertThat(answer.isCut()).isTrue();
        assertThat(answer.rows()).hasSizeBetween(1000, 2000);
    }

    @Test
    void furtherQuestionsAreToldThatItIsBusy() {
        List<CompletableFuture<String>> many = Stream.generate(() -> CompletableFuture.supplyAsync(
                () -> answer("SELECT count(*) FROM nba_raw.games a, nba_raw.games b, nba_raw.games c"),
                task -> Thread.ofPlatform().start(task))).limit(12).toList();
        assertThat(many.stream().map(CompletableFuture::join)).filteredOn(answer -> answer.contains("busy")).hasSizeBetween(6, 10);
    }
}
